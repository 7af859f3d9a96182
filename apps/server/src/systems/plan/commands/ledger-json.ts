import type { Json } from '../../../core/ledger/index.js';
import type { Item, Milestone, Pending, Schedule, Target, TrackedCommitment } from '../model.js';

/** What the ledger keeps of a plan's things, listed field by field. */
export function targetJson({ value, upper, unit, comparator, measure, change, baseline }: Target): Json {
  return { value, upper, unit, comparator, measure, change, baseline };
}

export function scheduleJson(schedule: Schedule): Json {
  return schedule.shape === 'linear' ? { shape: schedule.shape } : { shape: schedule.shape, values: schedule.values };
}

export const itemsJson = (items: readonly Item[]): Json => items.map(({ n, name, grade }) => ({ n, name, grade }));
export const milestonesJson = (milestones: readonly Milestone[]): Json =>
  milestones.map(({ n, name, due, grade }) => ({ n, name, due, grade }));

export function pendingJson(pending: Pending | null): Json {
  if (pending === null) return null;
  const { text, target, deadline, kind, removed } = pending;
  return {
    ...(text !== undefined && { text }),
    ...(target !== undefined && { target: target && targetJson(target) }),
    ...(deadline !== undefined && { deadline }),
    ...(kind !== undefined && { kind }),
    ...(removed !== undefined && { removed }),
  };
}

/** Every field of a commitment that a command may change. */
export function commitmentJson(one: TrackedCommitment): { [key: string]: Json } {
  return {
    heading: one.heading,
    text: one.text,
    kind: one.kind,
    certainty: one.certainty,
    target: one.target && targetJson(one.target),
    deadline: one.deadline,
    leadUnit: one.leadUnit,
    supportingUnits: one.supportingUnits,
    parent: one.parent,
    schedule: scheduleJson(one.schedule),
    items: itemsJson(one.items),
    milestones: milestonesJson(one.milestones),
    closedOn: one.closedOn,
    weight: one.weight,
    removed: one.removed,
    pending: pendingJson(one.pending),
  };
}

/** The fields in which two states of a commitment differ; null where they are alike. */
export function changeOf(
  before: TrackedCommitment,
  after: TrackedCommitment,
): { before: { [key: string]: Json }; after: { [key: string]: Json } } | null {
  const [from, to] = [commitmentJson(before), commitmentJson(after)];
  const fields = Object.keys(to).filter((field) => JSON.stringify(from[field]) !== JSON.stringify(to[field]));
  if (fields.length === 0) return null;
  const pick = (all: { [key: string]: Json }) => Object.fromEntries(fields.map((field) => [field, all[field] ?? null]));
  return { before: pick(from), after: pick(to) };
}

import type { Difference, UnitRef } from '../api.js';
import type { Target, VersionedCommitment } from '../model.js';

type UnitOf = (id: string | null) => UnitRef | null;

/** A field as it is shown when two versions differ in it; null where there is nothing. */
const fields: Record<string, (one: VersionedCommitment, unitOf: UnitOf) => string | null> = {
  number: ({ number }) => String(number),
  heading: ({ heading }) => heading,
  text: ({ text }) => text,
  kind: ({ kind }) => kind,
  certainty: ({ certainty }) => certainty,
  target: ({ target }) => target && targetInSigns(target),
  deadline: ({ deadline }) => deadline,
  leadUnit: ({ leadUnit }, unitOf) => unitOf(leadUnit)?.name ?? null,
  supportingUnits: ({ supportingUnits }, unitOf) => supportingUnits.map((id) => unitOf(id)?.name ?? id).join('、') || null,
  parent: ({ parent }) => parent,
  weight: ({ weight }) => String(weight),
  items: ({ items }) => items.join('；') || null,
  milestones: ({ milestones }) => milestones.map(({ name, due }) => `${due} ${name}`).join('；') || null,
};

/** `规上企业 >= 30家 (add)`: every field of a target that may differ. */
function targetInSigns({ measure, comparator, value, upper, unit, change, baseline }: Target): string {
  const last = baseline === null ? '' : `, ${baseline}${unit}`;
  return `${measure} ${comparator} ${value}${upper === null ? '' : `–${upper}`}${unit} (${change}${last})`.trim();
}

/** What differs between two versions of a plan, field by field, in the order of the later one; what was taken out comes last. */
export function differencesOf(from: readonly VersionedCommitment[], to: readonly VersionedCommitment[], unitOf: UnitOf): Difference[] {
  const [before, after] = [from, to].map((ones) => new Map(ones.map((one) => [one.id, one])));
  const whole = (one: VersionedCommitment, what: 'added' | 'removed'): Difference => ({
    ...{ commitmentId: one.id, number: one.number, what, field: null },
    from: what === 'removed' ? one.text : null,
    to: what === 'added' ? one.text : null,
  });
  return [
    ...to.flatMap((one) => {
      const was = before?.get(one.id);
      return was ? changesOf(was, one, unitOf) : [whole(one, 'added')];
    }),
    ...from.filter(({ id }) => !after?.has(id)).map((one) => whole(one, 'removed')),
  ];
}

function changesOf(was: VersionedCommitment, is: VersionedCommitment, unitOf: UnitOf): Difference[] {
  return Object.entries(fields).flatMap(([field, show]) => {
    const [from, to] = [show(was, unitOf), show(is, unitOf)];
    return from === to ? [] : [{ commitmentId: is.id, number: is.number, what: 'changed' as const, field, from, to }];
  });
}

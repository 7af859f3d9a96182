import type { CommitmentDetail, CommitmentEdit, Schedule, Target } from '@luoshi/server/plan';

/** All of a commitment that a planner can change here, as it stands or as it is wanted. */
export type Values = Required<Omit<CommitmentEdit, 'seen' | 'serves'>>;
export type Field = keyof Values;

const FIELDS: readonly Field[] = [
  ...(['text', 'target', 'deadline', 'kind', 'removed'] as const),
  ...(['leadUnit', 'supportingUnits', 'parent', 'schedule', 'items', 'milestones', 'weight'] as const),
];

/** The values of a commitment; where a change waits for the next publication, the changed one, for that is what is edited on. */
export function valuesOf(detail: CommitmentDetail): Values {
  const standing: Values = {
    ...{ text: detail.text, target: detail.target, deadline: detail.deadline, kind: detail.kind, removed: false },
    ...{ leadUnit: detail.leadUnit?.id ?? null, supportingUnits: detail.supportingUnits.map(({ id }) => id) },
    ...{ parent: detail.parent, schedule: detail.schedule, weight: detail.weight },
    items: detail.items.map(({ n, name }) => ({ n, name })),
    milestones: detail.milestones.map(({ n, name, due }) => ({ n, name, due })),
  };
  // The server keeps only known fields of their own types in it.
  return { ...standing, ...(detail.pending as Partial<Values> | null) };
}

/** The fields in which what is wanted differs from what was shown. */
export function changesOf(shown: Values, wanted: Values): Field[] {
  return FIELDS.filter((field) => !isAlike(shown[field], wanted[field]));
}

/** The fields that both changed, each to something else. */
export function conflictsOf(shown: Values, mine: Values, theirs: Values): Field[] {
  const ofMine = changesOf(shown, mine);
  return changesOf(shown, theirs).filter((field) => ofMine.includes(field) && !isAlike(mine[field], theirs[field]));
}

/** What is sent: the fields changed, on top of what was last seen. */
export function editOf(fields: readonly Field[], wanted: Values, seen: number): CommitmentEdit {
  return { seen, ...Object.fromEntries(fields.map((field) => [field, wanted[field]])) };
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The fields as they are written in the form. */
export interface Form extends Pick<
  Values,
  'text' | 'deadline' | 'kind' | 'removed' | 'leadUnit' | 'supportingUnits' | 'milestones' | 'items'
> {
  value: string;
  upper: string;
  weight: string;
  /** The number in the plan of the commitment it stands under. */
  parent: string;
  shape: Schedule['shape'];
  path: string;
}

/** A form filled in with values; `numberOf` tells the number of a commitment of the plan by its id. */
export function formOf(values: Values, numberOf: (id: string) => number | undefined): Form {
  const { target, parent, schedule, weight, ...same } = values;
  const upper = target?.upper ?? null;
  return {
    ...same,
    value: target === null ? '' : String(target.value),
    upper: upper === null ? '' : String(upper),
    weight: String(weight),
    parent: parent === null ? '' : String(numberOf(parent) ?? ''),
    shape: schedule.shape,
    path: schedule.shape === 'linear' ? '' : schedule.values.join(', '),
  };
}

/** Why a form cannot be saved as it is. */
export type Problem = 'value' | 'text' | 'path' | 'parent';

interface Around {
  target: Target | null;
  /** How many periods a year has. */
  periods: number;
  idOf: (number: number) => string | undefined;
}

/** The values written in a form, or what is wrong with it. */
export function readForm(form: Form, { target, periods, idOf }: Around): Values | Problem {
  const { value, upper, weight, parent, shape, path, ...same } = form;
  const numbers = [value, upper, weight].filter((one) => one.trim() !== '').map(Number);
  if (numbers.some((one) => !Number.isFinite(one)) || Number(weight) <= 0) return 'value';
  if (target !== null && value.trim() === '') return 'value';
  const steps = [...form.items, ...form.milestones];
  if (form.text.trim() === '' || steps.some(({ name }) => name.trim() === '') || form.milestones.some(({ due }) => due === ''))
    return 'text';
  const values = path
    .split(/[,，、\s]+/)
    .filter((one) => one !== '')
    .map(Number);
  if (shape !== 'linear' && (values.length !== periods || values.some((one) => !Number.isFinite(one)))) return 'path';
  const above = parent.trim() === '' ? null : idOf(Number(parent));
  if (above === undefined) return 'parent';
  return {
    ...same,
    text: form.text.trim(),
    target: target && { ...target, value: Number(value), upper: upper.trim() === '' ? null : Number(upper) },
    weight: Number(weight),
    parent: above,
    schedule: shape === 'linear' ? { shape } : { shape, values },
  };
}

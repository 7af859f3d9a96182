import { z } from 'zod';
import type { PlanCommitment } from '../model.js';

const words = z.string().min(1);
const day = z.iso.date();

/** sample/district/units.json: the district and its units; `synthetic` says that all of it is invented. */
export const UnitsFile = z.strictObject({
  synthetic: words,
  district: z.strictObject({ id: words, name: words }),
  units: z.array(
    z.strictObject({ id: words, name: words, parentId: words.nullable(), kind: z.enum(['department', 'street', 'other']), duties: words }),
  ),
});
export type UnitsFile = z.infer<typeof UnitsFile>;

/** sample/district/people.json; names are made of the words for “sample” and two cyclical signs. */
export const PeopleFile = z.strictObject({
  synthetic: words,
  people: z.array(
    z.strictObject({
      id: words,
      login: words,
      name: words,
      unitId: words.nullable(),
      roles: z.array(z.enum(['resident', 'enterprise', 'officer', 'reviewer', 'planner', 'leader', 'admin'])).min(1),
    }),
  ),
});
export type PeopleFile = z.infer<typeof PeopleFile>;

/** sample/district/owners.json: who leads and supports each commitment of the sample plan, marked by hand, by its text. */
export const OwnersFile = z.strictObject({
  synthetic: words,
  marks: z.array(z.strictObject({ text: words, lead: words, supporting: z.array(words) })),
});
export type OwnersFile = z.infer<typeof OwnersFile>;

/** sample/district/reform.json and programme.json: a further plan, written by hand, whose tasks serve commitments of the annual plan. */
export const PlanFile = z.strictObject({
  synthetic: words,
  id: words,
  name: words,
  kind: z.enum(['reform', 'programme']),
  year: z.int().min(2000).max(2100),
  periodKind: z.enum(['month', 'quarter']),
  tasks: z.array(
    z.strictObject({
      text: words,
      heading: words,
      kind: z.enum(['metric', 'milestone', 'activity']),
      certainty: z.enum(['firm', 'aspire']),
      lead: words,
      supporting: z.array(words),
      deadline: day,
      target: z
        .strictObject({
          value: z.number(),
          upper: z.number().nullable(),
          unit: words,
          comparator: z.enum(['=', '>', '>=', '<', '<=', '~']),
          measure: words,
          change: z.enum(['level', 'add', 'growth', 'share', 'cut', 'from-to']),
          baseline: z.number().nullable(),
        })
        .nullable(),
      milestones: z.array(z.strictObject({ name: words, due: day })),
      /** Texts of the annual plan's commitments. */
      serves: z.array(words),
    }),
  ),
});
export type PlanFile = z.infer<typeof PlanFile>;

/** The parsed contents of sample/district, as the caller read them from its files. */
export interface DistrictFiles {
  units: unknown;
  people: unknown;
  owners: unknown;
  reform: unknown;
  programme: unknown;
}

export interface SampleDistrict {
  district: UnitsFile['district'];
  units: UnitsFile['units'];
  people: PeopleFile['people'];
  marks: OwnersFile['marks'];
  plans: PlanFile[];
}

/**
 * The sample district, checked: every file against its schema, every unit named against the units. Throws `ZodError` or `Error`
 * naming what is wrong: the files come with the software, so a fault in them is a bug.
 */
export function sampleDistrict(files: DistrictFiles): SampleDistrict {
  const { district, units } = UnitsFile.parse(files.units);
  const { people } = PeopleFile.parse(files.people);
  const { marks } = OwnersFile.parse(files.owners);
  const plans = [PlanFile.parse(files.reform), PlanFile.parse(files.programme)];
  const ids = new Set(units.map(({ id }) => id));
  const tasks = plans.flatMap((plan) => plan.tasks);
  const named = [
    ...units.map(({ parentId }) => parentId),
    ...people.map(({ unitId }) => unitId),
    ...[...marks, ...tasks].flatMap(({ lead, supporting }) => [lead, ...supporting]),
  ];
  const unknown = named.find((id) => id !== null && !ids.has(id));
  if (unknown !== undefined) throw new Error(`the sample district names the unit ${String(unknown)}, which units.json lacks`);
  const texts = new Set(marks.map(({ text }) => text));
  const astray = tasks.flatMap(({ serves }) => serves).find((text) => !texts.has(text));
  if (astray !== undefined) throw new Error(`a further plan serves “${astray}”, which owners.json lacks`);
  return { district, units, people, marks, plans };
}

/** The same commitments with the owners marked for their texts; without a mark a commitment stays as it is. */
export function withOwners(commitments: readonly PlanCommitment[], marks: OwnersFile['marks']): PlanCommitment[] {
  const byText = new Map(marks.map((mark) => [mark.text, mark]));
  return commitments.map((commitment) => {
    const mark = byText.get(commitment.text);
    return mark === undefined ? commitment : { ...commitment, leadUnit: mark.lead, supportingUnits: mark.supporting };
  });
}

/** A further plan's commitments, and which of the annual plan's each one serves, both by id. */
export interface FurtherPlan {
  commitments: PlanCommitment[];
  serves: { commitmentId: string; servesId: string }[];
}

/** A hand-written plan as commitments; `annual` are the commitments its tasks may serve, by text. */
export function furtherPlan(
  file: PlanFile,
  annual: readonly PlanCommitment[],
  idOf: (planId: string, number: number) => string,
): FurtherPlan {
  const byText = new Map(annual.map(({ text, id }) => [text, id]));
  const commitments = file.tasks.map((task, i): PlanCommitment => {
    const { text, heading, kind, certainty, target, deadline, lead, supporting } = task;
    return {
      id: idOf(file.id, i + 1),
      planId: file.id,
      number: i + 1,
      heading,
      text,
      kind,
      certainty,
      target,
      deadline,
      leadUnit: lead,
      supportingUnits: supporting,
      parent: null,
      schedule: { shape: 'linear' },
      items: [],
      milestones: task.milestones.map((each, n) => ({ n: n + 1, ...each, grade: null })),
      closedOn: null,
      weight: 1,
      span: null,
    };
  });
  const serves = file.tasks.flatMap((task, i) =>
    task.serves.flatMap((text) => {
      const servesId = byText.get(text);
      return servesId === undefined ? [] : [{ commitmentId: idOf(file.id, i + 1), servesId }];
    }),
  );
  return { commitments, serves };
}

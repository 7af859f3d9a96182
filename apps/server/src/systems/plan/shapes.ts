import { z } from 'zod';
import type { GradeOf, Item, Milestone, Pending, Schedule, Target, VersionedCommitment } from './model.js';

/** The shapes of what comes in: by HTTP, and out of JSON columns. */

/** A text that PostgreSQL takes: without NUL. */
export const Text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\0]*$/, 'must not hold NUL');

/** A day of the calendar, ISO 8601. */
export const DayText = z.iso.date();
const Id = z.string().regex(/^[\w.-]{1,64}$/);
const N = z.number().int().min(1).max(10_000);
/** A number that is one: JSON has no infinity, but a sum may. */
const Amount = z.number().refine(Number.isFinite);

export const KindName = z.enum(['metric', 'milestone', 'activity']);
export const CertaintyName = z.enum(['firm', 'aspire']);
export const GradeName = z.enum(['announced', 'begun', 'done', 'in-use']);

export const TargetShape = z
  .object({
    value: Amount,
    upper: Amount.nullable(),
    unit: z.string().max(40),
    comparator: z.enum(['=', '>', '>=', '<', '<=', '~']),
    measure: z.string().max(200),
    change: z.enum(['level', 'add', 'growth', 'share', 'cut', 'from-to']),
    baseline: Amount.nullable(),
  })
  .refine(({ value, upper }) => upper === null || upper >= value, 'the upper end must not be below the lower') satisfies z.ZodType<Target>;

export const ScheduleShape = z.discriminatedUnion('shape', [
  z.object({ shape: z.literal('linear') }),
  z.object({ shape: z.enum(['path', 'last-year']), values: z.array(Amount).max(12) }),
]) satisfies z.ZodType<Schedule>;

export const ItemsShape = z.array(z.object({ n: N, name: z.string(), grade: GradeName.nullable() })) satisfies z.ZodType<Item[]>;
export const MilestonesShape = z.array(
  z.object({ n: N, name: z.string(), due: z.string(), grade: GradeName.nullable() }),
) satisfies z.ZodType<Milestone[]>;
export const GradesShape = z.array(z.object({ n: N, grade: GradeName })).max(200) satisfies z.ZodType<GradeOf[]>;
export const EvidenceShape = z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(20);

/** What waits for the next publication. */
export const PendingShape = z.object({
  text: z.string().exactOptional(),
  target: TargetShape.nullable().exactOptional(),
  deadline: z.string().exactOptional(),
  kind: KindName.exactOptional(),
  removed: z.boolean().exactOptional(),
}) satisfies z.ZodType<Pending>;

/** A version's commitments. */
export const VersionShape = z.array(
  z.object({
    id: z.string(),
    number: z.number(),
    heading: z.string(),
    text: z.string(),
    kind: KindName,
    certainty: CertaintyName,
    target: TargetShape.nullable(),
    deadline: z.string(),
    leadUnit: z.string().nullable(),
    supportingUnits: z.array(z.string()),
    parent: z.string().nullable(),
    weight: z.number(),
    items: z.array(z.string()),
    milestones: z.array(z.object({ name: z.string(), due: z.string() })),
  }),
) satisfies z.ZodType<VersionedCommitment[]>;

export const PlanParams = z.object({ plan: Id });
export const CommitmentParams = PlanParams.extend({ id: Id });
const Version = z.coerce.number().int().min(0).max(100_000);
export const VersionParams = PlanParams.extend({ from: Version, to: z.union([z.literal('pending'), Version]) });
export const ReturnParams = z.object({ id: Id });
export const UnitId = Id;
export const CommitmentId = Id;

export const NewPlanBody = z.object({
  name: Text(200),
  kind: z.enum(['annual', 'reform', 'programme']),
  year: z.number().int().min(1949).max(2999),
  periodKind: z.enum(['month', 'quarter']),
  reportId: Id.exactOptional(),
});

export const BasisBody = z.object({ basis: Text(500) });
export const RemarkBody = z.object({ remark: Text(2000) });
export const SeenRemarkBody = RemarkBody.extend({ seen: z.number().int().min(0) });

export const NewCommitmentBody = z.object({
  text: Text(2000),
  heading: Text(500),
  kind: KindName,
  certainty: CertaintyName,
  deadline: DayText,
  target: TargetShape.nullable().default(null),
  leadUnit: UnitId.nullable().default(null),
  parent: CommitmentId.nullable().default(null),
});

export const CommitmentEditBody = z.strictObject({
  seen: z.number().int().min(0),
  text: Text(2000).exactOptional(),
  target: TargetShape.nullable().exactOptional(),
  deadline: DayText.exactOptional(),
  kind: KindName.exactOptional(),
  removed: z.boolean().exactOptional(),
  leadUnit: UnitId.nullable().exactOptional(),
  supportingUnits: z.array(UnitId).max(50).exactOptional(),
  parent: CommitmentId.nullable().exactOptional(),
  schedule: ScheduleShape.exactOptional(),
  items: z
    .array(z.object({ n: N, name: Text(500) }))
    .max(200)
    .exactOptional(),
  milestones: z
    .array(z.object({ n: N, name: Text(500), due: DayText }))
    .max(100)
    .exactOptional(),
  weight: z.number().positive().max(1_000_000).exactOptional(),
  serves: z
    .array(z.object({ plan: Id, commitment: Id }))
    .max(50)
    .exactOptional(),
});

export const NewReturnBody = z.object({
  period: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2]|Q[1-4])$/),
  value: Amount.nullable().default(null),
  text: Text(10_000),
  grade: GradeName.nullable().default(null),
  reason: Text(2000).nullable().default(null),
  items: GradesShape.default([]),
  milestones: GradesShape.default([]),
  evidence: EvidenceShape.default([]),
  seenRounds: z.number().int().min(0),
});

export const OwnersBody = z.object({
  changes: z
    .array(z.object({ commitmentId: CommitmentId, leadUnit: UnitId.nullable(), supportingUnits: z.array(UnitId).max(50) }))
    .min(1)
    .max(5000),
});

export const SheetBody = z.object({
  changes: z
    .array(
      z.object({
        commitmentId: CommitmentId,
        number: z.number().int(),
        field: z.enum(['leadUnit', 'supportingUnits', 'deadline']),
        from: z.string().max(2000).nullable(),
        to: z.string().max(2000).nullable(),
      }),
    )
    .min(1)
    .max(15_000),
});

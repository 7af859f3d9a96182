import type { Certainty, Change, Comparator, Kind } from '@luoshi/reader';

/**
 * A plan's life: `draft` may be edited by the planner; `published` binds; `adjusted` is published again as a new version with its legal
 * basis; `closed` takes no more returns. Versions are kept whole, nothing is overwritten.
 */
export type PlanState = 'draft' | 'published' | 'adjusted' | 'closed';

/** The annual plan, a list of reform points, or a programme of tasks. */
export type PlanKind = 'annual' | 'reform' | 'programme';

/** How often units report. */
export type PeriodKind = 'month' | 'quarter';

/** A period of a year: `2025-03` or `2025-Q1`. */
export type PeriodName = string;

/** A day, ISO 8601: `2025-09-15`. */
export type Day = string;

export interface Plan {
  id: string;
  name: string;
  kind: PlanKind;
  year: number;
  state: PlanState;
  /** 0 while it is a first draft; each publication adds one. */
  version: number;
  periodKind: PeriodKind;
  /** The report that it was made from. */
  reportId: string | null;
}

/** The figure that fulfils a metric, in the base unit (万 and 亿 multiplied out). */
export interface Target {
  /** Of a range, its lower end. */
  value: number;
  /** The upper end of a range. */
  upper: number | null;
  unit: string;
  comparator: Comparator;
  measure: string;
  /**
   * What a return's value means: `level`, `share` the state at the period's end; `add` the sum since 1 January; `growth` the rate
   * against the same stretch of the year before, in %; `cut` the reduction since 1 January (or its rate, where the unit is %);
   * `from-to` the state at the period's end.
   */
  change: Change;
  /** Last year's result in the same unit, where the report gives one. */
  baseline: number | null;
}

/**
 * The value expected at each period's end. `linear`: in equal steps; `path`: the unit's own, one value a period in the target's unit;
 * `last-year`: last year's values at each period's end, whose shape is laid over this year's target.
 */
export type Schedule = { shape: 'linear' } | { shape: 'path' | 'last-year'; values: number[] };

/** How far a thing has come, by its evidence. An announcement never counts as done. */
export type Grade = 'announced' | 'begun' | 'done' | 'in-use';

/** One of the projects or places that a commitment names, tracked by itself. */
export interface Item {
  n: number;
  name: string;
  grade: Grade | null;
}

/** A dated step on the way. */
export interface Milestone {
  n: number;
  name: string;
  due: Day;
  /** What has been accepted of it so far. */
  grade: Grade | null;
}

/** A commitment as the plan tracks it. */
export interface PlanCommitment {
  id: string;
  planId: string;
  /** 序号: its place in the plan, from 1. */
  number: number;
  /** The headings above it, outermost first, joined with " > ". */
  heading: string;
  text: string;
  kind: Kind;
  certainty: Certainty;
  target: Target | null;
  deadline: Day;
  leadUnit: string | null;
  supportingUnits: string[];
  /** The commitment it stands under. */
  parent: string | null;
  schedule: Schedule;
  items: Item[];
  milestones: Milestone[];
  /** The day it was accepted as fulfilled (销号). */
  closedOn: Day | null;
  /** Share it has in a roll-up, 1 unless the planner says otherwise; above 0. */
  weight: number;
  /** Where it stands in its report, in UTF-16 code units of the report's text. */
  span: { start: number; end: number } | null;
}

/** The fields of a commitment that bind: on a published plan a change of them waits for the next publication. */
export interface Binding {
  text: string;
  target: Target | null;
  deadline: Day;
  kind: Kind;
  /** True where it no longer stands in the plan. */
  removed: boolean;
}

/** What is to change at the next publication. */
export type Pending = Partial<Binding>;

/** A commitment with what the office needs to keep it. One that joins at the next publication is `removed` until then. */
export interface TrackedCommitment extends PlanCommitment {
  removed: boolean;
  pending: Pending | null;
  /** Counts changes, so that who edits an older state is told. */
  revision: number;
  /** Id of the person who changed it last. */
  changedBy: string | null;
}

/** A commitment as a version of its plan keeps it. */
export type VersionedCommitment = Pick<
  PlanCommitment,
  'id' | 'number' | 'heading' | 'text' | 'kind' | 'certainty' | 'target' | 'deadline' | 'leadUnit' | 'supportingUnits' | 'parent' | 'weight'
> & { items: string[]; milestones: { name: string; due: Day }[] };

/** A publication. */
export interface PlanVersion {
  version: number;
  /** On what grounds: a session's decision, a document's number. */
  basis: string;
  publishedOn: Day;
  publishedBy: string;
}

/** What can be done to a plan as a whole. */
export type PlanMove = 'publish' | 'close';

/**
 * The state after a move; undefined where it cannot be made: a published plan is published again only where something is to change, and
 * closed only where nothing waits; a draft is not closed, and a closed plan stays so.
 */
export function findStateAfter(state: PlanState, move: PlanMove, hasPending: boolean): PlanState | undefined {
  if (state === 'closed') return undefined;
  if (state === 'draft') return move === 'publish' ? 'published' : undefined;
  if (move === 'publish') return hasPending ? 'adjusted' : undefined;
  return hasPending ? undefined : 'closed';
}

/** The commitment as the next publication will have it. */
export function withPending(commitment: TrackedCommitment): TrackedCommitment {
  return { ...commitment, ...commitment.pending, pending: null };
}

/** A grade that was reported for an item or a milestone. */
export interface GradeOf {
  n: number;
  grade: Grade;
}

/** What a unit submitted for a period. */
export interface PlanReturn {
  id: string;
  planId: string;
  commitmentId: string;
  period: PeriodName;
  /** 1 for the first submission for its period. */
  round: number;
  value: number | null;
  text: string;
  grade: Grade | null;
  reason: string | null;
  items: GradeOf[];
  milestones: GradeOf[];
  /** Hashes of files. */
  evidence: string[];
  state: ReturnState;
  submittedBy: string;
  submittedOn: Day;
  reviewedBy: string | null;
  reviewedOn: Day | null;
  remark: string | null;
}

/** `submitted` by an officer, then `accepted` or `returned` (with a reason) by a reviewer of the same unit. */
export type ReturnState = 'submitted' | 'returned' | 'accepted';

/** What judging needs of a return that was accepted. */
export interface AcceptedReturn {
  period: PeriodName;
  value: number | null;
  grade: Grade | null;
  /** Why it is behind, in the unit's words. */
  reason: string | null;
  text: string;
  acceptedOn: Day;
}

export type Light = 'green' | 'amber' | 'red' | 'grey';

/** A light and how it was come to, so that a reader can recompute it. */
export interface Judgement {
  light: Light;
  /** The rule's id in judge/rules.ts. */
  rule: string;
  /** With the numbers, in Chinese and in English. */
  why: string;
  whyEn: string;
  /** Value expected by the judged period's end and value reported, in the target's unit; null where the rule needs none. */
  expected: number | null;
  actual: number | null;
  /** Share of the way that is done, 0 to 1 and beyond; null where it cannot be known. */
  progress: number | null;
}

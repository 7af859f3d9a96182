import type { AcceptedReturn, Grade, Item, Milestone, PlanCommitment, Target } from '../../model.js';
import { endOf } from '../periods.js';
import type { Context } from '../reports.js';

/** A day of 2025 in a plan by month, returns due ten days after the month. */
export const on = (today: string, periodKind: Context['periodKind'] = 'month'): Context => ({ today, periodKind, year: 2025, dueDays: 10 });

/** A metric's target: 1,200 homes added, at least, unless told otherwise. */
export const target = (over: Partial<Target> = {}): Target => ({
  value: 1200,
  upper: null,
  unit: '套',
  comparator: '>=',
  measure: '保障性住房',
  change: 'add',
  baseline: null,
  ...over,
});

/** A commitment of 2025, a metric with a linear schedule unless told otherwise. */
export const commitment = (over: Partial<PlanCommitment> = {}): PlanCommitment => ({
  id: 'c1',
  planId: 'p1',
  number: 1,
  heading: '民生',
  text: '筹集保障性住房1200套',
  kind: 'metric',
  certainty: 'firm',
  target: target(),
  deadline: '2025-12-31',
  leadUnit: null,
  supportingUnits: [],
  parent: null,
  schedule: { shape: 'linear' },
  items: [],
  milestones: [],
  closedOn: null,
  weight: 1,
  span: null,
  ...over,
});

/** A metric of one change with its target's values. */
export const metric = (over: Partial<Target>, rest: Partial<PlanCommitment> = {}): PlanCommitment =>
  commitment({ target: target(over), ...rest });

/** A milestone, due at the year's end unless told otherwise. */
export const milestone = (over: Partial<PlanCommitment> = {}): PlanCommitment => commitment({ kind: 'milestone', target: null, ...over });

/** A return accepted on its period's last day. */
export const accepted = (period: string, over: Partial<AcceptedReturn> = {}): AcceptedReturn => ({
  period,
  value: null,
  grade: null,
  reason: null,
  text: '按计划推进。',
  acceptedOn: endOf(period),
  ...over,
});

/** One return with a figure a month, from January. */
export const monthly = (...values: readonly number[]): AcceptedReturn[] =>
  values.map((value, index) => accepted(`2025-${String(index + 1).padStart(2, '0')}`, { value }));

/** One return with a grade (or none) a month, from January. */
export const graded = (...grades: readonly (Grade | null)[]): AcceptedReturn[] =>
  grades.map((grade, index) => accepted(`2025-${String(index + 1).padStart(2, '0')}`, { grade }));

export const items = (...grades: readonly (Grade | null)[]): Item[] =>
  grades.map((grade, index) => ({ n: index + 1, name: `项目${index + 1}`, grade }));

export const step = (due: string, grade: Grade | null, n = 1): Milestone => ({ n, name: `节点${n}`, due, grade });

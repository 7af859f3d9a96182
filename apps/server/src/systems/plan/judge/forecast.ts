import type { Day, PeriodKind, PeriodName, Schedule, Target } from '../model.js';
import { predictSum, type Steps } from './kriging.js';
import { endOf, findPeriod, periodsAYear } from './periods.js';
import { findPath, findShape } from './schedule.js';

/** Where the year stands. */
export interface ForecastContext {
  /** Values of periods that end after this day are passed over. */
  today: Day;
  periodKind: PeriodKind;
  year: number;
}

/** The year-end value to expect, in the target's unit. */
export interface Forecast {
  value: number;
  /** The 80% interval: made well, four years in five end inside it. */
  low: number;
  high: number;
  method: 'shape' | 'trend' | 'mean-rate' | 'final';
  methodZh: string;
  methodEn: string;
}

/** Periods needed: two say where a line points, the third how far off such lines are. */
const LEAST = 3;

/**
 * How each kind of series moves, relative to the noise of a single period. Tuned on made series of seeds that the backtest does not print
 * (`bench/src/forecast.ts`).
 */
const habits = {
  /** Pace of what adds up, in shares of a schedule that somebody knows: it wanders a little. */
  shape: { wander: 0.05, tilt: 0, carry: 0, damping: 1 },
  /** The same on a plain line, which is nobody's knowledge: works are often back-loaded, so the pace may also rise all year. */
  line: { wander: 0.02, tilt: 0.03, carry: 0, damping: 1 },
  /** Steps of a state, damped as Gardner & McKenzie (1985) found safer than a trend that never tires. */
  trend: { wander: 0.02, tilt: 0, carry: 0, damping: 0.92 },
  /** Single months' growth comes back to its mean, slowly. */
  'mean-rate': { wander: 0.02, tilt: 0, carry: 0.5, damping: 1 },
} as const;

const words = {
  shape: [
    '按进度形状外推：以各期实际进度与序时进度之比推算余下各期，区间取80%（学生t分布），余下期数越多越宽。',
    "Extrapolated along the schedule's shape: the pace so far, per share of the schedule, carried to the year's end; 80% interval by Student's t, wider the more is left.",
  ],
  trend: [
    '阻尼趋势外推：以各期平均变动推算余下各期并逐期减弱，区间取80%（学生t分布）。',
    "Damped trend: the mean step so far, a little weaker each period; 80% interval by Student's t.",
  ],
  'mean-rate': [
    '累计增速外推：累计增速还原为各期增速，余下各期向均值回归，区间取80%（学生t分布）。',
    "Cumulative growth taken apart into single periods, those left returning to the mean; 80% interval by Student's t.",
  ],
  final: ['全年已报齐，不再预测。', 'The year is fully reported; nothing is left to forecast.'],
} as const;

interface Point {
  count: number;
  value: number;
}

/** The year's values of ended periods in order, the last of two for one period; no look-ahead. */
function pointsOf(values: readonly { period: PeriodName; value: number }[], { today, periodKind, year }: ForecastContext): Point[] {
  const byCount = new Map<number, number>();
  for (const { period, value } of values) {
    const found = findPeriod(period);
    if (found?.kind === periodKind && found.year === year && endOf(period) <= today && Number.isFinite(value))
      byCount.set(found.index + 1, value);
  }
  return [...byCount].map(([count, value]) => ({ count, value })).sort((a, b) => a.count - b.count);
}

/** The share of the whole that each period adds by the schedule; undefined where the schedule gives none that only rises. */
function findShares(schedule: Schedule, perYear: number): number[] | undefined {
  const levels = findPath(schedule, perYear) ?? findShape(schedule, perYear);
  const end = levels?.[perYear - 1] ?? 0;
  const steps = levels?.slice(0, perYear).map((level, i) => (level - (levels[i - 1] ?? 0)) / end);
  if (!steps || end === 0 || steps.some((step) => !(step >= 0))) return undefined;
  // A period that should add nothing has no pace: it takes a sliver, so that what is added then still counts.
  const some = steps.map((step) => Math.max(step, 0.02 / perYear));
  const whole = some.reduce((sum, step) => sum + step, 0);
  return some.map((step) => step / whole);
}

function setUp(
  target: Target,
  schedule: Schedule,
  points: readonly Point[],
  perYear: number,
): Steps & { method: 'shape' | 'trend' | 'mean-rate' } {
  const equal = (share: number) => Array<number>(perYear).fill(share);
  if (target.change === 'add' || target.change === 'cut') {
    const shares = findShares(schedule, perYear);
    const start = { count: 0, value: 0 };
    return { method: 'shape', shares: shares ?? equal(1 / perYear), start, points, ...(shares ? habits.shape : habits.line) };
  }
  if (target.change === 'growth') {
    // A cumulative rate is the mean of the single periods' rates, so its sum grows by one rate a period.
    const sums = points.map(({ count, value }) => ({ count, value: (value * count) / perYear }));
    return { method: 'mean-rate', shares: equal(1 / perYear), start: { count: 0, value: 0 }, points: sums, ...habits['mean-rate'] };
  }
  const [first = { count: 0, value: 0 }, ...others] = points;
  const known = target.baseline !== null && Number.isFinite(target.baseline) ? target.baseline : null;
  return known === null
    ? { method: 'trend', shares: equal(1), start: first, points: others, ...habits.trend }
    : { method: 'trend', shares: equal(1), start: { count: 0, value: known }, points, ...habits.trend };
}

/** What a series cannot leave: a sum that has only risen does not fall, a share within 0 and 100% stays there. */
function boundsOf({ change, unit }: Target, points: readonly Point[]): [number, number] {
  const values = points.map(({ value }) => value);
  const rises = values.every((value, i) => value >= (values[i - 1] ?? 0));
  if (change === 'add' && rises) return [values.at(-1) ?? 0, Infinity];
  if (change === 'share' && unit === '%' && values.every((value) => value >= 0 && value <= 100)) return [0, 100];
  return [-Infinity, Infinity];
}

/**
 * Forecasts a metric's year-end value with an 80% interval; null with fewer than three periods reported. Regression on the schedule's shape
 * with correlated errors and the trend, drift and damping of Hyndman & Athanasopoulos, Forecasting: Principles and Practice (3rd ed., ch. 5,
 * 7 and 8) and Gardner & McKenzie, Management Science 31 (1985); intervals by Student's t, since the spread is estimated from few periods.
 * Looks at no value of a period that ends after `context.today`.
 */
export function forecast(
  target: Target,
  schedule: Schedule,
  values: readonly { period: PeriodName; value: number }[],
  context: ForecastContext,
): Forecast | null {
  const points = pointsOf(values, context);
  const last = points.at(-1);
  if (!last || points.length < LEAST) return null;
  const say = (method: Forecast['method']) => ({ method, methodZh: words[method][0], methodEn: words[method][1] });
  const perYear = periodsAYear(context.periodKind);
  if (last.count === perYear) return { value: last.value, low: last.value, high: last.value, ...say('final') };
  const { method, ...steps } = setUp(target, schedule, points, perYear);
  const { mean, spread } = predictSum(steps);
  const [least, most] = boundsOf(target, points);
  const within = (value: number) => Math.min(most, Math.max(least, value));
  return { value: within(mean), low: within(mean - spread), high: within(mean + spread), ...say(method) };
}

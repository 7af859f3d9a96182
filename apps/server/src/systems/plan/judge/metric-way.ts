import type { Schedule, Target } from '../model.js';
import type { Report } from './reports.js';
import { limits, lowerIsBetter } from './rules.js';
import { findPath, findShape, shareAt } from './schedule.js';

/** A period with its figure. */
export type Reading = Report & { value: number };

/** How a metric goes from where it starts to where it should be. */
export interface Way {
  /**
   * `sum` adds up from 0; `ceiling` adds up and must stay below; `move` goes from a start to the target; `hold` is there already;
   * `rate` is growth; `blind` is a state of which only one figure is known, so that it shows no way.
   */
  kind: 'sum' | 'ceiling' | 'move' | 'hold' | 'rate' | 'blind';
  /** 1 where more is better, -1 where less is. */
  sign: 1 | -1;
  from: number;
  /** The edge of the target that must be reached, and of a range the other one. */
  to: number;
  far: number | null;
  /** The value expected after `count` periods, short of the deadline. */
  expectedAt(count: number): number;
}

/** A target below this asks for nothing: a share of it would be no number. */
export const NOTHING = 1e-9;

/** The size of what floating point may get wrong at these values. */
const grain = (...values: number[]): number => 1e-9 * Math.max(1e-12, ...values.map(Math.abs));

/** True where a value is at least as good as the edge, allowing for 左右, and better where the comparator says so. */
export function isMet({ sign, to, far }: Way, { comparator }: Target, value: number): boolean {
  const over = sign * (value - to);
  if (far === null && (comparator === '>' || comparator === '<')) return over > grain(value, to);
  return over >= -(comparator === '~' ? limits.about * Math.abs(to) : 0) - grain(value, to);
}

/** True where a value lies beyond the far end of a range. */
export const isBeyond = ({ sign, far }: Way, value: number): boolean => far !== null && sign * (value - far) > grain(value, far);

/** Whether more or less is better: the comparator says so, or the measure, or where it comes from. */
function signOf({ comparator, change, measure, value, upper }: Target, from: number | null): 1 | -1 {
  if (comparator === '>=' || comparator === '>') return 1;
  if (comparator === '<=' || comparator === '<') return -1;
  if (change === 'add' || change === 'cut') return 1;
  if (lowerIsBetter.some((word) => measure.includes(word))) return -1;
  if (change === 'growth' || from === null) return 1;
  return Math.max(value, upper ?? value) < from ? -1 : 1;
}

/** Where a state starts: last year's result, else the schedule's first value, else the first figure reported before the one that is judged. */
function startOf(
  target: Target,
  schedule: Schedule,
  readings: readonly Reading[],
  perYear: number,
): { value: number; count: number } | undefined {
  if (target.baseline !== null && Number.isFinite(target.baseline)) return { value: target.baseline, count: 0 };
  const [path, shape] = [findPath(schedule, perYear)?.[0], findShape(schedule, perYear)];
  if (path !== undefined) return { value: path, count: 0 };
  if (shape) return { value: target.value * shareAt(schedule, 1, perYear, perYear), count: 0 };
  const first = readings.length > 1 ? readings[0] : undefined;
  return first && { value: first.value, count: first.count };
}

/** The way that a target's figures have to go by the deadline, `whole` periods from the year's first. */
export function wayOf(
  target: Target,
  schedule: Schedule,
  readings: readonly Reading[],
  { whole, perYear }: { whole: number; perYear: number },
): Way {
  const sums = target.change === 'add' || target.change === 'cut';
  const rate = target.change === 'growth';
  const start = sums || rate ? { value: 0, count: 0 } : startOf(target, schedule, readings, perYear);
  const sign = signOf(target, start?.value ?? null);
  const ends = [target.value, target.upper ?? target.value].sort((a, b) => sign * (a - b));
  const [to = target.value, end = to] = ends;
  const far = target.upper === null ? null : end;
  const path = findPath(schedule, perYear);
  const along = (line: (count: number) => number) => (count: number) => path?.[count - 1] ?? line(count);
  if (rate) return { kind: 'rate', sign, from: 0, to, far, expectedAt: along(() => to) };
  const share = (count: number) => shareAt(schedule, count, whole, perYear);
  if (sums) {
    const kind = sign < 0 ? 'ceiling' : to > NOTHING ? 'sum' : 'hold';
    return { kind, sign, from: 0, to, far, expectedAt: along((count) => to * (kind === 'hold' ? 1 : share(count))) };
  }
  if (!start) return { kind: 'blind', sign, from: to, to, far, expectedAt: () => to };
  const from = start.value;
  const line = findShape(schedule, perYear)
    ? (count: number) => to * share(count)
    : (count: number) => from + (to - from) * Math.min(1, (count - start.count) / Math.max(1, whole - start.count));
  if (sign * (to - from) > grain(to, from)) return { kind: 'move', sign, from, to, far, expectedAt: along(line) };
  return { kind: 'hold', sign, from, to, far, expectedAt: along(findShape(schedule, perYear) ? line : () => to) };
}

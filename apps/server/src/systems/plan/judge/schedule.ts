import type { Schedule } from '../model.js';

/** The values of a schedule's own, where there is one for every period of the year; else undefined: the schedule is taken as linear. */
function findValues(schedule: Schedule, shape: 'path' | 'last-year', perYear: number): readonly number[] | undefined {
  if (schedule.shape === 'linear' || schedule.shape !== shape) return undefined;
  return schedule.values.length >= perYear && schedule.values.every(Number.isFinite) ? schedule.values : undefined;
}

/** The path's value at each period's end; undefined where the schedule is no path or leaves a period out. */
export const findPath = (schedule: Schedule, perYear: number): readonly number[] | undefined => findValues(schedule, 'path', perYear);

/** Last year's values at each period's end; undefined where they give no shape (some missing, below zero, or nothing at the end). */
export function findShape(schedule: Schedule, perYear: number): readonly number[] | undefined {
  const values = findValues(schedule, 'last-year', perYear);
  return values?.every((value) => value >= 0) && (values[perYear - 1] ?? 0) > 0 ? values : undefined;
}

/**
 * The share of the target expected after `count` periods of the `whole` that the deadline leaves, from 0: last year's shape where there
 * is one, else equal steps. 1 from the deadline on. Last year's shape may pass 1 on the way, where last year's values did.
 */
export function shareAt(schedule: Schedule, count: number, whole: number, perYear: number): number {
  if (count >= whole) return 1;
  const shape = findShape(schedule, perYear);
  const end = shape?.[Math.min(whole, perYear) - 1] ?? 0;
  if (!shape || end <= 0 || count > perYear) return Math.max(0, count) / whole;
  // Of a deadline in a later year, this year's shape covers this year's equal share.
  return ((shape[count - 1] ?? 0) / end) * Math.min(1, perYear / whole);
}

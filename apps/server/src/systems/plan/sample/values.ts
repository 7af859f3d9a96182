import type { Target } from '../model.js';
import type { Course } from './courses.js';
import type { Random } from './random.js';

/** Share of the way that is done after a month, when all goes well: slower at first than the calendar. */
const PACE: readonly number[] = [0.05, 0.12, 0.22, 0.32, 0.42, 0.52, 0.61, 0.7, 0.78, 0.86, 0.94, 1];
const FACTOR: Partial<Record<Course, number>> = { ahead: 1.38, behind: 0.42 };

/**
 * The values of a target at the end of the first `months` months: a sum that adds up, a state that moves from last year's, a
 * rate that wavers. `corrected` counts less from the sixth month on, and so falls
 * once.
 */
export function valuesOf(target: Target, course: Course, months: number, random: Random): number[] {
  const factor = (FACTOR[course] ?? 1.06) * (0.97 + random.next() * 0.08);
  const waver = (): number => 1 + (random.next() - 0.5) * 0.06;
  const share = (month: number): number => (PACE[month] ?? 1) * factor;
  const values = Array.from({ length: months }, (_, month) => {
    if (target.change === 'add') return target.value * share(month) * waver();
    if (target.change === 'growth') return target.value * (0.93 + random.next() * 0.16);
    const from = target.baseline ?? target.value * 0.94;
    const way = from === target.value ? 0 : (target.value - from) * Math.min(1.1, share(month));
    return from + way + target.value * (random.next() - 0.5) * 0.004;
  });
  return shaped(values, target, course);
}

function shaped(values: readonly number[], { change, unit, value: goal }: Target, course: Course): number[] {
  let before = 0;
  return values.map((value, month) => {
    const most = unit === '%' && change === 'share' ? 100 : Infinity;
    const taken = course === 'corrected' && month >= 5 ? 0.7 : 1;
    const now = rounded(Math.min(most, value * taken), unit, goal);
    if (change !== 'add') return now;
    before = course === 'corrected' && month === 5 ? now : Math.max(now, before);
    return before;
  });
}

/** A count is whole; money to the ten-thousand; a share or a concentration to a tenth. */
function rounded(value: number, unit: string, goal: number): number {
  if (unit === '元') return Math.round(value / 10_000) * 10_000;
  const tenths = unit.startsWith('%') || unit.includes('/') || (unit === '公里' && goal < 100);
  return tenths ? Math.round(value * 10) / 10 : Math.round(value);
}

/** A value as an office writes it: 12.3亿元, 4560万元, 35家. */
export function written(value: number, unit: string): string {
  if (unit === '元' && Math.abs(value) >= 1e8) return `${Number((value / 1e8).toFixed(2))}亿元`;
  if (unit === '元' && Math.abs(value) >= 1e4) return `${Math.round(value / 1e4)}万元`;
  return `${value}${unit}`;
}

import type { HeadingRollUp, LeaderPage, Light, RollUp, UnitRollUp } from '@luoshi/server/plan';
import type { IntervalRow } from '../../../core/charts/interval-option.js';

/** A line of a chart and of the table below it. */
export interface Rolled {
  name: string;
  rollUp: RollUp;
}

const depthOf = (heading: string): number => heading.split(' > ').length;

/**
 * The headings of the deepest level that stay few enough to be looked at together; a heading that nothing stands under stays with those
 * below its level, so that no commitment is left out.
 */
export function pickHeadings(headings: readonly HeadingRollUp[], most: number): HeadingRollUp[] {
  const isLeaf = ({ heading }: HeadingRollUp): boolean => !headings.some((other) => other.heading.startsWith(`${heading} > `));
  const at = (depth: number): HeadingRollUp[] =>
    headings.filter((one) => depthOf(one.heading) === depth || (depthOf(one.heading) < depth && isLeaf(one)));
  const deepest = Math.max(1, ...headings.map(({ heading }) => depthOf(heading)));
  const levels = Array.from({ length: deepest }, (_, level) => at(level + 1));
  return levels.findLast((level) => level.length <= most) ?? levels[0] ?? [];
}

/** The units with most reds first, then ambers, then the largest. */
export function worstFirst(units: readonly UnitRollUp[]): UnitRollUp[] {
  const total = ({ rollUp }: UnitRollUp): number => rollUp.green + rollUp.amber + rollUp.red + rollUp.grey;
  return [...units].sort((a, b) => b.rollUp.red - a.rollUp.red || b.rollUp.amber - a.rollUp.amber || total(b) - total(a));
}

/** Those that miss by the largest share of their target first. */
export function furthestFirst(willMiss: LeaderPage['willMiss']): LeaderPage['willMiss'] {
  const gap = ({ row, forecast }: LeaderPage['willMiss'][number]): number => {
    const target = row.target?.value ?? 0;
    return target === 0 ? 0 : Math.abs(forecast.value - target) / Math.abs(target);
  };
  return [...willMiss].sort((a, b) => gap(b) - gap(a) || a.row.number - b.row.number);
}

/** Forecasts as shares of their targets; one whose target is 0 or less has no share and is left to its words. */
export function intervalsOf(willMiss: LeaderPage['willMiss']): IntervalRow[] {
  return willMiss.flatMap(({ row, forecast }) => {
    const target = row.target?.value ?? 0;
    if (target <= 0) return [];
    return [{ name: String(row.number), value: forecast.value / target, low: forecast.low / target, high: forecast.high / target }];
  });
}

const order: Record<Light, number> = { green: 0, grey: 1, amber: 2, red: 3 };

/** True where a light turned for the worse. */
export function isWorse(from: Light, to: Light): boolean {
  return order[to] > order[from];
}

/** Whole days from one day to another, both ISO 8601; 0 where the second comes first. */
export function daysSince(since: string, today: string): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(since)) / 86_400_000));
}

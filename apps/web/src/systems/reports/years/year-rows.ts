import { lessIsBetter, type Figure, type Link } from '@luoshi/reader';
import { compareFigures, type Difference } from '../compare-figures.js';
import type { ReportIndex } from '../index-report.js';

/** One measure with last year's result and this year's target. */
export interface YearRow {
  link: Link;
  result: Figure;
  target: Figure;
  difference: Difference;
}

/** Every link of the report, the largest rise first; what cannot be compared comes last. The same pair of values of one measure counts once. */
export function yearRows({ detail, figureById }: ReportIndex): YearRow[] {
  const rows = new Map<string, YearRow>();
  for (const link of detail.reading.links) {
    const result = figureById.get(link.result);
    const target = figureById.get(link.target);
    if (!result || !target) continue;
    const key = [link.measure, result.quote, target.quote].join('|');
    if (!rows.has(key)) rows.set(key, { link, result, target, difference: compareFigures(result, target) });
  }
  return [...rows.values()].sort((a, b) => changeOf(b) - changeOf(a));
}

/** Percent or points; minus infinity where the two cannot be compared. */
export function changeOf({ difference }: YearRow): number {
  return difference.by === 'none' ? -Infinity : difference.change;
}

/** Whether a change is for the better, where the measure says so: of what should fall, or fall further. Null where it does not say. */
export function isBetter({ link, result, target, difference }: YearRow): boolean | null {
  if (difference.by === 'none' || difference.change === 0 || !lessIsBetter(link.measure)) return null;
  const cuts = [result, target].filter(({ change }) => change === 'cut').length;
  if (cuts === 1) return null;
  return cuts === 2 ? difference.change > 0 : difference.change < 0;
}

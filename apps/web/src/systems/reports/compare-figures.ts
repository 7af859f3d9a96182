import type { Figure } from '@luoshi/reader';

/** How a target differs from a result: in percent of the result, in points between two rates, or not at all comparable. */
export type Difference = { by: 'percent' | 'points'; change: number; from: number; to: number } | { by: 'none' };

/** Compares two figures where both are one number in one unit; a range counts by its middle. */
export function compareFigures(result: Figure, target: Figure): Difference {
  const from = middle(result.value);
  const to = middle(target.value);
  if (from === undefined || to === undefined || result.unit !== target.unit) return { by: 'none' };
  if (isRate(result.unit)) return { by: 'points', change: to - from, from, to };
  return from > 0 ? { by: 'percent', change: (to / from - 1) * 100, from, to } : { by: 'none' };
}

/** `+3.2` or `-0.5`: a change always with its sign. */
export function withSign(change: number): string {
  const rounded = Number(change.toFixed(1));
  return `${rounded > 0 ? '+' : ''}${String(rounded)}`;
}

function isRate(unit: string): boolean {
  return unit.startsWith('%') || unit.startsWith('‰') || unit === '个百分点';
}

function middle(value: Figure['value']): number | undefined {
  if (typeof value === 'number') return value;
  return value.length === 2 ? (value[0] + value[1]) / 2 : undefined;
}

import type { Target } from '@luoshi/server/plan';

/** What makes a value look wrong. It may be right all the same, so nobody is kept from submitting it. */
export type Doubt = { what: 'below'; last: number } | { what: 'above' | 'under'; other: number };

interface Known {
  change: Target['change'];
  /** Accepted for the last period before; null where none was. */
  last: number | null;
  /** What the schedule expects; null where it cannot say. */
  expected: number | null;
}

const cumulative = new Set<Target['change']>(['add', 'cut']);

/**
 * What is odd about a value: a sum since January that falls below the one accepted last, or a value ten times what was accepted last (or,
 * without one, expected), or a tenth of it. Of rates of growth only the first ever makes sense to ask, so they are left alone.
 */
export function findDoubt(value: number, { change, last, expected }: Known): Doubt | undefined {
  if (change === 'growth') return undefined;
  if (cumulative.has(change) && last !== null && value < last) {
    // A tenth of the last is a slip of magnitude, and said so: that is the likelier mistake.
    return value > 0 && value <= last / 10 ? { what: 'under', other: last } : { what: 'below', last };
  }
  const other = [last, expected].find((one) => one !== null && one > 0) ?? null;
  if (other === null || value <= 0) return undefined;
  if (value >= other * 10) return { what: 'above', other };
  return value <= other / 10 ? { what: 'under', other } : undefined;
}

/** The magnitude in which a target's values are best written: 亿, 万 or one by one. */
export function scaleFor(target: Target | null): number {
  if (target === null || target.unit.includes('%')) return 1;
  const size = Math.abs(target.value);
  return size >= 100_000_000 ? 100_000_000 : size >= 10_000 ? 10_000 : 1;
}

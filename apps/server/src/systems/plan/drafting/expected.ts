import type { PeriodKind, PlanCommitment } from '../model.js';

/**
 * The value that the schedule asks for at the end of a month (1 to 12); null where it asks for none. In equal steps a sum grows from 0, a
 * state moves from last year's (null without it), a rate is the target all along.
 */
export function expectedAt({ target, schedule }: PlanCommitment, periodKind: PeriodKind, month: number): number | null {
  if (target === null) return null;
  const step = periodKind === 'month' ? month : Math.floor(month / 3);
  if (schedule.shape === 'path') return schedule.values[step - 1] ?? null;
  if (schedule.shape === 'last-year') {
    const [at, end] = [schedule.values[step - 1], schedule.values.at(-1)];
    return at === undefined || end === undefined || end === 0 ? null : (at / end) * target.value;
  }
  const share = month / 12;
  if (target.change === 'add' || (target.change === 'cut' && target.unit !== '%')) return target.value * share;
  if (target.change === 'growth' || target.change === 'cut') return target.value;
  return target.baseline === null ? null : target.baseline + (target.value - target.baseline) * share;
}

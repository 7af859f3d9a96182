import { limits, type Context as Calendar } from '../judge/index.js';
import { addDays, daysBetween, dueOf, endOf, periodsOf, startOf } from '../judge/periods.js';
import type { AcceptedReturn, Day, PlanCommitment } from '../model.js';

/**
 * The year's days up to today, in order, on which a light can turn: in between it stays. A light changes when something is accepted, when a
 * period begins or ends or its return is overdue, and when a limit of days from a due day or of time to a deadline is passed.
 */
export function turningDays(commitment: PlanCommitment, accepted: readonly AcceptedReturn[], calendar: Calendar): Day[] {
  const { today, year, periodKind, dueDays } = calendar;
  const first = `${year}-01-01`;
  const periods = periodsOf(year, periodKind).flatMap((period) => {
    const overdue = addDays(dueOf(period, dueDays), 1);
    return [startOf(period), endOf(period), overdue, addDays(overdue, limits.missingRedDays)];
  });
  const dues = [commitment.deadline, ...commitment.milestones.map(({ due }) => due)];
  const steps = dues.flatMap((due) => [addDays(due, -limits.nearDays), due, addDays(due, 1)]);
  const half = addDays(first, Math.ceil(daysBetween(first, commitment.deadline) * limits.announcedAmber));
  const closed = commitment.closedOn === null ? [] : [commitment.closedOn];
  const days = [first, ...periods, ...steps, half, ...closed, ...accepted.map(({ acceptedOn }) => acceptedOn), today];
  return [...new Set(days)].filter((day) => day >= first && day <= today).sort();
}

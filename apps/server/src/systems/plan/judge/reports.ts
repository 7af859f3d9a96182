import type { AcceptedReturn, Day, Grade, PeriodKind, PeriodName } from '../model.js';
import { countTo, dueOf, duePeriods, endOf, findPeriod, periodOf, startOf } from './periods.js';

/** What the calendar says on the day of judging. */
export interface Context {
  /** The day that is judged; nothing accepted after it counts. */
  today: Day;
  periodKind: PeriodKind;
  /** The plan's year. */
  year: number;
  /** Days after a period's end by which its return is due, 0 or more. */
  dueDays: number;
}

/** All that was accepted for one period. */
export interface Report {
  period: PeriodName;
  /** Periods from the year's first to this one: 1 for the first, 0 and below for those of earlier years. */
  count: number;
  /** The figure accepted last; null where there is none, or the period has not ended. */
  value: number | null;
  /** The grade accepted last. */
  grade: Grade | null;
}

/** The accepted returns that count on the day, one report a period, in order. Those of another kind of period say nothing here. */
export function reportsOf(returns: readonly AcceptedReturn[], { today, periodKind, year }: Context): Report[] {
  const byPeriod = new Map<PeriodName, Report>();
  // A period that has not begun cannot have been reported on.
  const known = returns.filter(
    ({ acceptedOn, period }) => acceptedOn <= today && findPeriod(period)?.kind === periodKind && startOf(period) <= today,
  );
  for (const { period, value, grade } of known.sort((a, b) => (a.acceptedOn < b.acceptedOn ? -1 : a.acceptedOn > b.acceptedOn ? 1 : 0))) {
    const before = byPeriod.get(period);
    // A figure of a period that still runs cannot be held against what is expected at its end.
    const figure = value !== null && Number.isFinite(value) && endOf(period) <= today ? value : null;
    byPeriod.set(period, {
      period,
      count: countTo(period, year),
      value: figure ?? before?.value ?? null,
      grade: grade ?? before?.grade ?? null,
    });
  }
  return [...byPeriod.values()].sort((a, b) => a.count - b.count);
}

/** Periods from the year's first to the one that the deadline lies in, at least 1. */
export const deadlineCount = (deadline: Day, { periodKind, year }: Context): number =>
  Math.max(1, countTo(periodOf(deadline, periodKind), year));

/** The year's periods up to the deadline whose returns should be in by now. */
export function dueBy(deadline: Day, context: Context): PeriodName[] {
  const last = deadlineCount(deadline, context);
  return duePeriods(context.today, context.periodKind, context.year, context.dueDays).filter(
    (period) => countTo(period, context.year) <= last,
  );
}

/** True where a day has passed, but the return of the period it lies in is neither accepted nor due yet, so that nobody can know. */
export function isAwaited(day: Day, reports: readonly Report[], context: Context): boolean {
  const period = periodOf(day, context.periodKind);
  const count = countTo(period, context.year);
  return day < context.today && context.today <= dueOf(period, context.dueDays) && !reports.some((report) => report.count >= count);
}

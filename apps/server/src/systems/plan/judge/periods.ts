import type { Day, PeriodKind, PeriodName } from '../model.js';

/** Periods of a year and the days around them: string and UTC arithmetic only, no clock and no time zone. */

const MILLISECONDS_A_DAY = 86_400_000;
const MONTHS = { month: 1, quarter: 3 } as const;

/** Periods in a year: 12 or 4. */
export const periodsAYear = (kind: PeriodKind): number => 12 / MONTHS[kind];

const nameOf = (year: number, kind: PeriodKind, index: number): PeriodName =>
  kind === 'month' ? `${year}-${String(index + 1).padStart(2, '0')}` : `${year}-Q${index + 1}`;

/** The periods of a year in order: `2025-01` … `2025-12`, or `2025-Q1` … `2025-Q4`. */
export const periodsOf = (year: number, kind: PeriodKind): PeriodName[] =>
  Array.from({ length: periodsAYear(kind) }, (_, index) => nameOf(year, kind, index));

/** What a period's name says: its year, its kind, its place in the year from 0; undefined where it is no period's name. */
export function findPeriod(period: PeriodName): { year: number; kind: PeriodKind; index: number } | undefined {
  const found = /^(\d{4})-(?:(0[1-9]|1[0-2])|Q([1-4]))$/.exec(period);
  if (!found) return undefined;
  const [, year, month, quarter] = found;
  return month === undefined
    ? { year: Number(year), kind: 'quarter', index: Number(quarter) - 1 }
    : { year: Number(year), kind: 'month', index: Number(month) - 1 };
}

function getPeriod(period: PeriodName): { year: number; kind: PeriodKind; index: number } {
  const found = findPeriod(period);
  if (!found) throw new Error(`"${period}" is no period: a month is written 2025-03, a quarter 2025-Q1.`);
  return found;
}

/** A period's place in its year, from 0. Throws where it is no period's name. */
export const indexOf = (period: PeriodName): number => getPeriod(period).index;

const iso = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** The number of a month's last day, the month counted from 1. */
function lastOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const dayOf = (year: number, month: number, date: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** Midnight UTC of a day, in milliseconds. Throws where it is no day of the calendar. */
function timeOf(day: Day): number {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.UTC(year, month - 1, date) : NaN;
  // Date.UTC would make 2 March of 30 February.
  if (Number.isNaN(time) || month < 1 || month > 12 || date < 1 || date > lastOf(year, month))
    throw new Error(`"${day}" is no day of the calendar: it is written 2025-09-15.`);
  return time;
}

/** A period's first day. Throws where it is no period's name. */
export function startOf(period: PeriodName): Day {
  const { year, kind, index } = getPeriod(period);
  return dayOf(year, index * MONTHS[kind] + 1, 1);
}

/** A period's last day. Throws where it is no period's name. */
export function endOf(period: PeriodName): Day {
  const { year, kind, index } = getPeriod(period);
  const month = (index + 1) * MONTHS[kind];
  return dayOf(year, month, lastOf(year, month));
}

/** The period that a day lies in. Throws where it is no day. */
export function periodOf(day: Day, kind: PeriodKind): PeriodName {
  const date = new Date(timeOf(day));
  return nameOf(date.getUTCFullYear(), kind, Math.floor(date.getUTCMonth() / MONTHS[kind]));
}

/** The day `count` days later (earlier where negative). Throws where it is no day. */
export const addDays = (day: Day, count: number): Day => iso(timeOf(day) + count * MILLISECONDS_A_DAY);

/** Days from one day to another, negative where the second comes first. Throws where one is no day. */
export const daysBetween = (from: Day, to: Day): number => Math.round((timeOf(to) - timeOf(from)) / MILLISECONDS_A_DAY);

/** Periods from the year's first to this one, both counted: 1 for January 2025 of 2025, 13 for January 2026, 0 for December 2024. */
export function countTo(period: PeriodName, year: number): number {
  const { year: own, kind, index } = getPeriod(period);
  return (own - year) * periodsAYear(kind) + index + 1;
}

/** The year's last period that has ended by the close of `day`; null before the first has. */
export const lastEnded = (day: Day, kind: PeriodKind, year: number): PeriodName | null =>
  periodsOf(year, kind).findLast((period) => endOf(period) <= day) ?? null;

/** The last day a period's return may come in: `dueDays` after the period's end. */
export const dueOf = (period: PeriodName, dueDays: number): Day => addDays(endOf(period), dueDays);

/** The year's periods whose returns should be in by now: those whose due day lies before `day`. */
export const duePeriods = (day: Day, kind: PeriodKind, year: number, dueDays: number): PeriodName[] =>
  periodsOf(year, kind).filter((period) => dueOf(period, dueDays) < day);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  countTo,
  daysBetween,
  dueOf,
  duePeriods,
  endOf,
  findPeriod,
  indexOf,
  lastEnded,
  periodOf,
  periodsOf,
  startOf,
} from './periods.js';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const kinds = fc.constantFrom('month' as const, 'quarter' as const);

describe('periods', () => {
  it('are twelve months or four quarters', () => {
    expect(periodsOf(2025, 'quarter')).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
    expect(periodsOf(2025, 'month').slice(0, 2)).toEqual(['2025-01', '2025-02']);
    expect(periodsOf(2025, 'month')).toHaveLength(12);
  });

  it.each([
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2025-Q1', '2025-01-01', '2025-03-31'],
    ['2025-Q4', '2025-10-01', '2025-12-31'],
  ])('%s runs from %s to %s', (period, first, last) => {
    expect([startOf(period), endOf(period)]).toEqual([first, last]);
  });

  it.each(['2025-13', '2025-00', '2025-Q5', '2025', 'Q1', '2025-3', ''])('"%s" is no period', (name) => {
    expect(findPeriod(name)).toBeUndefined();
    expect(() => endOf(name)).toThrow('is no period');
  });

  it.each(['2025-02-30', '2025-2-3', 'today'])('"%s" is no day', (day) => {
    expect(() => periodOf(day, 'month')).toThrow('is no day of the calendar');
  });

  it('count on into the next year and back into the last', () => {
    expect(['2024-12', '2025-01', '2025-12', '2026-01'].map((period) => countTo(period, 2025))).toEqual([0, 1, 12, 13]);
    expect(countTo('2026-Q2', 2025)).toBe(6);
  });

  it('have ended on their last day, and are due some days later', () => {
    expect(lastEnded('2025-01-30', 'month', 2025)).toBeNull();
    expect(lastEnded('2025-01-31', 'month', 2025)).toBe('2025-01');
    expect(lastEnded('2026-05-01', 'quarter', 2025)).toBe('2025-Q4');
    expect(dueOf('2025-02', 10)).toBe('2025-03-10');
    expect(duePeriods('2025-03-10', 'month', 2025, 10)).toEqual(['2025-01']);
    expect(duePeriods('2025-03-11', 'month', 2025, 10)).toEqual(['2025-01', '2025-02']);
  });

  it('hold the days that lie in them', () => {
    fc.assert(
      fc.property(days, kinds, (day, kind) => {
        const period = periodOf(day, kind);
        expect(startOf(period) <= day && day <= endOf(period)).toBe(true);
        expect(periodsOf(Number(day.slice(0, 4)), kind)[indexOf(period)]).toBe(period);
      }),
    );
  });

  it('are as many days apart as were added', () => {
    fc.assert(fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => daysBetween(day, addDays(day, count)) === count));
  });
});

import { expect, test } from 'vitest';
import { daysBetween, hasBegun } from './days.js';

test('days are counted across months and backwards', () => {
  expect(daysBetween('2025-02-27', '2025-03-02')).toBe(3);
  expect(daysBetween('2025-09-05', '2025-09-05')).toBe(0);
  expect(daysBetween('2025-09-05', '2025-08-31')).toBe(-5);
});

test('a period can be reported on from its first day', () => {
  expect(hasBegun('2025-09', '2025-09-01')).toBe(true);
  expect(hasBegun('2025-10', '2025-09-30')).toBe(false);
  expect(hasBegun('2025-Q3', '2025-07-01')).toBe(true);
  expect(hasBegun('2025-Q4', '2025-09-30')).toBe(false);
});

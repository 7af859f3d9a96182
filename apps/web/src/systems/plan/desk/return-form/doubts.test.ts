import { expect, test } from 'vitest';
import { findDoubt, scaleFor } from './doubts.js';

const target = { value: 36_000_000_000, upper: null, unit: '元', comparator: '=', measure: '投资', change: 'add', baseline: null } as const;

test('a sum since January that falls is doubted', () => {
  expect(findDoubt(53, { change: 'add', last: 54, expected: 67 })).toEqual({ what: 'below', last: 54 });
  expect(findDoubt(54, { change: 'add', last: 54, expected: 67 })).toBeUndefined();
});

test('a state at the end of a period may fall', () => {
  expect(findDoubt(53, { change: 'level', last: 54, expected: 67 })).toBeUndefined();
});

test('a value ten times off is doubted, against the last accepted or else the expected', () => {
  expect(findDoubt(540, { change: 'add', last: 54, expected: 67 })).toEqual({ what: 'above', other: 54 });
  expect(findDoubt(5, { change: 'add', last: 54, expected: 67 })).toEqual({ what: 'under', other: 54 });
  expect(findDoubt(6, { change: 'level', last: null, expected: 67 })).toEqual({ what: 'under', other: 67 });
  expect(findDoubt(60, { change: 'level', last: null, expected: 67 })).toBeUndefined();
});

test('nothing is doubted where nothing is known, and growth never', () => {
  expect(findDoubt(1_000_000, { change: 'add', last: null, expected: null })).toBeUndefined();
  expect(findDoubt(-0.1, { change: 'growth', last: 6, expected: 6 })).toBeUndefined();
});

test('values are written in the magnitude of the target', () => {
  expect(scaleFor(target)).toBe(100_000_000);
  expect(scaleFor({ ...target, value: 34_700, unit: '户' })).toBe(10_000);
  expect(scaleFor({ ...target, value: 8, unit: '所' })).toBe(1);
  expect(scaleFor({ ...target, value: 92_000, unit: '%' })).toBe(1);
  expect(scaleFor(null)).toBe(1);
});

import { expect, test } from 'vitest';
import { stretchOf } from './interval-option.js';

const row = (low: number, high: number) => ({ name: '1', value: (low + high) / 2, low, high });

test('the stretch that is drawn holds every interval and the target', () => {
  expect(stretchOf([row(0.52, 0.83), row(0.95, 1.04)])).toEqual([0.5, 1.1]);
});

test('an interval far out of sight does not squeeze the others', () => {
  expect(stretchOf([row(-3, 9)])).toEqual([0, 2]);
});

import type { Figure } from '@luoshi/reader';
import { expect, test } from 'vitest';
import { compareFigures, withSign } from './compare-figures.js';

const figure = (value: Figure['value'], unit: string): Figure => ({
  id: 'f',
  start: 0,
  end: 1,
  quote: '',
  because: [],
  value,
  unit,
  comparator: '=',
  measure: '',
  change: 'level',
  part: null,
});

test('two amounts in one unit differ by percent of the result', () => {
  expect(compareFigures(figure(200, '家'), figure(250, '家'))).toEqual({ by: 'percent', change: 25, from: 200, to: 250 });
});

test('two rates differ by points', () => {
  expect(compareFigures(figure(3, '%'), figure(5.5, '%'))).toEqual({ by: 'points', change: 2.5, from: 3, to: 5.5 });
});

test('a range counts by its middle', () => {
  expect(compareFigures(figure(4, '家'), figure([3, 5], '家'))).toEqual({ by: 'percent', change: 0, from: 4, to: 4 });
});

test('different units and a result of nought are not compared', () => {
  expect(compareFigures(figure(6.4, '公里'), figure(16760, '米'))).toEqual({ by: 'none' });
  expect(compareFigures(figure(0, '家'), figure(5, '家'))).toEqual({ by: 'none' });
});

test('a change carries its sign', () => {
  expect([2.46, -0.5, 0].map(withSign)).toEqual(['+2.5', '-0.5', '0']);
});

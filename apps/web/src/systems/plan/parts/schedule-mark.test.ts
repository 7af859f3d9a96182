import type { Judgement, Target } from '@luoshi/server/plan';
import { expect, test } from 'vitest';
import { scheduleMark } from './schedule-mark.js';

const judged = (facts: Partial<Judgement>): Judgement => ({
  light: 'green',
  rule: 'on-schedule',
  why: '',
  whyEn: '',
  expected: null,
  actual: null,
  progress: null,
  ...facts,
});
const target = (facts: Partial<Target>): Target => ({
  value: 12,
  upper: null,
  unit: '家',
  comparator: '=',
  measure: '',
  change: 'add',
  baseline: null,
  ...facts,
});

test('what is added is expected as a share of the target', () => {
  expect(scheduleMark(judged({ expected: 8, actual: 6, progress: 0.5 }), target({}))).toBeCloseTo(8 / 12);
});

test('a level is expected as a share of the way from where it started', () => {
  const level = target({ value: 200, change: 'level', baseline: 100 });
  expect(scheduleMark(judged({ expected: 150, actual: 140, progress: 0.4 }), level)).toBeCloseTo(0.5);
});

test('of a growth rate the mark is the share of the year gone', () => {
  const growth = target({ value: 10, change: 'growth', unit: '%' });
  const rate = judged({ rule: 'rate-far-below', expected: 10, actual: 5, progress: 8 / 24 });
  expect(scheduleMark(rate, growth)).toBeCloseTo(8 / 12);
});

test('nothing is marked where no schedule was judged by', () => {
  expect(scheduleMark(judged({ progress: 0.5 }), target({}))).toBeNull();
  expect(scheduleMark(judged({ expected: 1, actual: 1, progress: 0.5 }), null)).toBeNull();
});

import type { HeadingRollUp, RollUp } from '@luoshi/server/plan';
import { expect, test } from 'vitest';
import { daysSince, pickHeadings } from './leader-charts.js';

const rollUp: RollUp = { green: 1, amber: 0, red: 0, grey: 0, share: 0.5, totalWeight: 1, formula: '', formulaEn: '' };
const all: HeadingRollUp[] = ['甲', '乙', '乙 > 一', '乙 > 二', '乙 > 二 > 1', '乙 > 二 > 2'].map((heading) => ({ heading, rollUp }));
const picked = (most: number): string[] => pickHeadings(all, most).map(({ heading }) => heading);

test('the deepest level that stays few is picked, with what ends above it', () => {
  expect(picked(4)).toEqual(['甲', '乙 > 一', '乙 > 二 > 1', '乙 > 二 > 2']);
  expect(picked(3)).toEqual(['甲', '乙 > 一', '乙 > 二']);
  expect(picked(2)).toEqual(['甲', '乙']);
});

test('where even the outermost headings are many, they are all there', () => {
  expect(picked(1)).toEqual(['甲', '乙']);
});

test('days are counted over the end of a month', () => {
  expect(daysSince('2031-02-27', '2031-03-02')).toBe(3);
});

import type { CommitmentRow } from '@luoshi/server/plan';
import { expect, test } from 'vitest';
import { filtersOf, isFiltering, passing } from './filters.js';

const row = (number: number, facts: Partial<CommitmentRow>): CommitmentRow => ({
  id: `c${String(number)}`,
  number,
  heading: '二、主要任务 > （一）教育',
  text: '新建中小学8所',
  kind: 'milestone',
  certainty: 'firm',
  target: null,
  deadline: '2031-12-31',
  leadUnit: { id: 'jyj', name: '区教育局' },
  supportingUnits: [],
  parent: null,
  weight: 1,
  closedOn: null,
  judgement: { light: 'green', rule: 'milestone-begun', why: '', whyEn: '', expected: null, actual: null, progress: null },
  last: null,
  hasPending: false,
  span: null,
  revision: 1,
  ...facts,
});

const rows = [
  row(1, {}),
  row(2, { text: '改造公园12个', heading: '二、主要任务 > （二）环境', leadUnit: null, hasPending: true }),
  row(12, { text: '建成滨江大道', heading: '二、主要任务 > （二）环境', closedOn: '2031-06-30' }),
];
const found = (address: string): number[] => passing(rows, filtersOf(new URLSearchParams(address))).map(({ number }) => number);

test('without a filter every commitment passes', () => {
  expect(found('')).toEqual([1, 2, 12]);
  expect(isFiltering(filtersOf(new URLSearchParams('')))).toBe(false);
});

test('what nobody leads is found by the unit “none”', () => {
  expect(found('unit=none')).toEqual([2]);
  expect(found('unit=jyj')).toEqual([1, 12]);
});

test('a heading lets through what stands under it, and no heading whose name only begins alike', () => {
  expect(found('heading=二、主要任务')).toEqual([1, 2, 12]);
  expect(found('heading=二、主要')).toEqual([]);
});

test('the states tell pending, open and closed commitments apart', () => {
  expect(found('state=pending')).toEqual([2]);
  expect(found('state=open')).toEqual([1, 2]);
  expect(found('state=closed')).toEqual([12]);
});

test('a bare number finds the commitment of that number and those whose words hold it', () => {
  expect(found('q=12')).toEqual([2, 12]);
});

test('every word must be found, in the text, the heading or a unit', () => {
  expect(found('q=教育局+中小学')).toEqual([1]);
  expect(found('q=教育局+公园')).toEqual([]);
});

test('a value that means nothing counts as no filter', () => {
  expect(found('light=purple&kind=thing&state=odd')).toEqual([1, 2, 12]);
});

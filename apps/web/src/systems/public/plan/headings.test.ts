import type { PublicCommitmentRow } from '@luoshi/server/plan';
import { expect, test } from 'vitest';
import { stretchesOf } from './headings.js';

const row = (number: number, heading: string): PublicCommitmentRow => ({
  ...{ id: `c${String(number)}`, number, heading, text: '', kind: 'activity', certainty: 'firm', target: null, deadline: '2025-12-31' },
  ...{ leadUnit: null, closedOn: null, last: null },
  judgement: { light: 'grey', rule: '', why: '', whyEn: '', expected: null, actual: null, progress: null },
});

test('a heading is opened where it begins, and again where the plan comes back to it', () => {
  const stretches = stretchesOf([row(1, '一 > （一）'), row(2, '一 > （一）'), row(3, '一 > （二）'), row(4, '二'), row(5, '一 > （一）')]);
  expect(
    stretches.map(({ opens, rows }) => [opens.map(({ depth, path }) => `${String(depth)} ${path}`), rows.map(({ number }) => number)]),
  ).toEqual([
    [
      ['0 一', '1 一 > （一）'],
      [1, 2],
    ],
    [['1 一 > （二）'], [3]],
    [['0 二'], [4]],
    [['0 一', '1 一 > （一）'], [5]],
  ]);
});

test('a heading that the plan comes back up to opens nothing new', () => {
  expect(stretchesOf([row(1, '一 > （一）'), row(2, '一')]).map(({ opens }) => opens.length)).toEqual([2, 0]);
});

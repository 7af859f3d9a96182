import type { OwnerSuggestion } from '@luoshi/server/plan';
import { expect, test } from 'vitest';
import { atLeast, changesOf } from './owning.js';

const unit = (id: string) => ({ id, name: id });
const suggestion = (number: number, confidence: number | null): OwnerSuggestion => ({
  commitmentId: `c${String(number)}`,
  number,
  text: '',
  candidates: confidence === null ? [] : [{ unit: unit('edu'), confidence, because: [] }],
  supporting: [unit('fin'), unit('edu')],
});
const all = [suggestion(1, 0.9), suggestion(2, 0.5), suggestion(3, null)];
const none = new Map<string, string>();

test('those at least as sure as the threshold are counted, and none without a candidate', () => {
  expect(atLeast(all, 0.5, none).map(({ number }) => number)).toEqual([1, 2]);
  expect(atLeast(all, 0, none).map(({ number }) => number)).toEqual([1, 2]);
});

test('what was chosen by hand is not taken in bulk', () => {
  expect(atLeast(all, 0.5, new Map([['c1', 'fin']])).map(({ number }) => number)).toEqual([2]);
});

test('a choice by hand goes before the suggestion, and what has no unit stays open', () => {
  expect(changesOf(all, new Map([['c2', 'fin']]), false)).toEqual([
    { commitmentId: 'c1', leadUnit: 'edu', supportingUnits: [] },
    { commitmentId: 'c2', leadUnit: 'fin', supportingUnits: [] },
  ]);
});

test('a lead unit never supports its own commitment', () => {
  expect(changesOf([suggestion(1, 0.9)], none, true)).toEqual([{ commitmentId: 'c1', leadUnit: 'edu', supportingUnits: ['fin'] }]);
});

import { expect, test } from 'vitest';
import { emptyDraft, toReturn, valueOf } from './draft.js';

test('a value is read as people write it, in its magnitude', () => {
  expect(valueOf({ value: '364.21', scale: 100_000_000 })).toBe(36_421_000_000);
  expect(valueOf({ value: '３，４７０．５', scale: 1 })).toBe(3470.5);
  expect(valueOf({ value: ' -2.5 ', scale: 1 })).toBe(-2.5);
  expect(valueOf({ value: '', scale: 1 })).toBeNull();
  expect(valueOf({ value: '约50', scale: 1 })).toBeNaN();
  expect(valueOf({ value: '1e5', scale: 1 })).toBeNaN();
});

test('a draft is sent without the spaces around it, and an empty reason as none', () => {
  const draft = { ...emptyDraft(1), value: '54', text: ' 已建成。 ', reason: '  ', milestones: { 2: 'done' as const } };
  expect(toReturn(draft, '2025-08', 1)).toEqual({
    ...{ period: '2025-08', seenRounds: 1, value: 54, text: '已建成。', grade: null, reason: null },
    ...{ items: [], milestones: [{ n: 2, grade: 'done' }], evidence: [] },
  });
});

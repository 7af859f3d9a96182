import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findStateAfter, withPending, type PlanMove, type PlanState, type TrackedCommitment } from './model.js';

test.each<[PlanState, PlanMove, boolean, PlanState | undefined]>([
  ['draft', 'publish', false, 'published'],
  ['draft', 'publish', true, 'published'],
  ['draft', 'close', false, undefined],
  ['published', 'publish', true, 'adjusted'],
  ['published', 'publish', false, undefined],
  ['published', 'close', false, 'closed'],
  ['published', 'close', true, undefined],
  ['adjusted', 'publish', true, 'adjusted'],
  ['adjusted', 'publish', false, undefined],
  ['adjusted', 'close', false, 'closed'],
  ['adjusted', 'close', true, undefined],
  ['closed', 'publish', true, undefined],
  ['closed', 'close', false, undefined],
])('a plan that is %s: %s, with changes waiting %s, leads to %s', (state, move, hasPending, after) => {
  expect(findStateAfter(state, move, hasPending)).toBe(after);
});

test('whatever is done in whatever order, a plan once published is never a draft again, and nothing leads out of closed', () => {
  const moves = fc.array(fc.tuple(fc.constantFrom<PlanMove>('publish', 'close'), fc.boolean()), { maxLength: 12 });
  fc.assert(
    fc.property(moves, (all) => {
      let state: PlanState = 'draft';
      for (const [move, hasPending] of all) {
        const next: PlanState = findStateAfter(state, move, hasPending) ?? state;
        if (state !== 'draft') expect(next).not.toBe('draft');
        if (state === 'closed') expect(next).toBe('closed');
        state = next;
      }
    }),
  );
});

test('a publication applies what waits and leaves the rest', () => {
  const commitment: TrackedCommitment = {
    ...{ id: 'c001', planId: 'p', number: 1, heading: '一、教育', text: '新增学位3000个', kind: 'metric', certainty: 'firm', target: null },
    ...{ deadline: '2025-12-31', leadUnit: 'education', supportingUnits: [], parent: null, schedule: { shape: 'linear' }, items: [] },
    ...{ milestones: [], closedOn: null, weight: 1, span: null, removed: false, revision: 3, changedBy: 'planner' },
    pending: { text: '新增学位3500个', deadline: '2025-11-30' },
  };
  expect(withPending(commitment)).toEqual({ ...commitment, text: '新增学位3500个', deadline: '2025-11-30', pending: null });
});

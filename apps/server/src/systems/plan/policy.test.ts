import { expect, test } from 'vitest';
import type { Actor, Role } from '../../core/access/index.js';
import { PlainError } from '../../core/plain-error.js';
import { authorize, may } from './policy.js';

const actor = (unit: string | null, ...roles: Role[]): Actor => ({ id: 'me', name: '我', unit, roles });
const led = { leadUnit: 'education' };

test.each<[string, Actor, boolean, boolean, boolean, boolean]>([
  ['an officer of the lead unit submits', actor('education', 'officer'), false, true, false, false],
  ['an officer of another unit does nothing', actor('health', 'officer'), false, false, false, false],
  ['a reviewer of the lead unit reviews', actor('education', 'reviewer'), false, false, true, false],
  ['a reviewer of another unit does nothing', actor('health', 'reviewer'), false, false, false, false],
  ['a planner edits and closes out', actor('planning', 'planner'), true, false, false, true],
  ['a leader reads', actor(null, 'leader'), false, false, false, false],
  ['an administrator keeps people, not plans', actor('education', 'admin'), false, false, false, false],
  ['who has not signed in does nothing', actor(null), false, false, false, false],
])('%s', (_, who, edits, submits, reviews, closes) => {
  expect([may(who, 'edit-plan'), may(who, 'submit', led), may(who, 'review', led), may(who, 'close-out', led)]).toEqual([
    edits,
    submits,
    reviews,
    closes,
  ]);
});

test('a commitment without a lead unit is nobody’s to report on, not even of who has no unit', () => {
  expect(may(actor(null, 'officer'), 'submit', { leadUnit: null })).toBe(false);
});

test('who is officer and reviewer does not review their own return', () => {
  const both = actor('education', 'officer', 'reviewer');
  const code = (submittedBy: string): string => {
    try {
      authorize(both, 'review', led, { submittedBy });
      return 'allowed';
    } catch (error) {
      return error instanceof PlainError ? error.code : String(error);
    }
  };
  expect([code('me'), code('somebody')]).toEqual(['own-submission', 'allowed']);
});

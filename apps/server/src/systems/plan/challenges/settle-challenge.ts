import { createHash } from 'node:crypto';
import { hasRole, notYours, type Actor } from '../../../core/access/index.js';
import { carryOut, type Context } from '../../../core/ledger/index.js';
import { answeredAlready, noSuchChallenge, type Challenge } from './model.js';
import { ChallengeStore } from './store.js';

/** Officers and reviewers of the unit it went to, and planners. */
export function mayAnswer(actor: Actor, { unitId }: Pick<Challenge, 'unitId'>): boolean {
  return hasRole(actor, 'planner') || (hasRole(actor, 'officer', 'reviewer') && actor.unit !== null && actor.unit === unitId);
}

/**
 * Answers a challenge; the answer is public at once.
 * @throws PlainError `no-such-challenge`, `not-yours`, `answered-already`
 */
export function answerChallenge(context: Context, id: string, answer: string): Promise<Challenge> {
  return settle(context, 'plan.answer-challenge', id, async (store, challenge) => {
    if (!mayAnswer(context.actor, challenge)) throw notYours();
    if (challenge.answer !== null || challenge.hiddenReason !== null) throw answeredAlready();
    await store.putAnswer(id, answer, context.actor.id, context.today);
    return { answeredOn: context.today, answerHash: createHash('sha256').update(answer).digest('hex') };
  });
}

/**
 * Takes a challenge off the public page, with the reason; it stays on record.
 * @throws PlainError `no-such-challenge`, `answered-already` where it is hidden already
 */
export function hideChallenge(context: Context, id: string, reason: string): Promise<Challenge> {
  return settle(context, 'plan.hide-challenge', id, async (store, challenge) => {
    if (!hasRole(context.actor, 'planner')) throw notYours();
    if (challenge.hiddenReason !== null) throw answeredAlready();
    await store.hide(id, reason);
    return { hidden: true };
  });
}

/**
 * A challenger's contact, unmasked, for who has to answer; that it was read goes into the ledger.
 * @throws PlainError `no-such-challenge`, `not-yours`
 */
export async function readContact(context: Context, id: string): Promise<string | null> {
  const { contact } = await settle(context, 'plan.read-contact', id, (_store, challenge) => {
    if (!mayAnswer(context.actor, challenge)) throw notYours();
    return Promise.resolve({ read: 'contact' });
  });
  return contact;
}

function settle(
  context: Context,
  action: string,
  id: string,
  work: (store: ChallengeStore, challenge: Challenge) => Promise<Record<string, string | boolean>>,
): Promise<Challenge> {
  return carryOut(context, action, async (transaction) => {
    const store = new ChallengeStore(transaction, context.district);
    const before = await store.holdChallenge(id);
    if (!before) throw noSuchChallenge();
    const after = await work(store, before);
    const result = (await store.findChallenge(id)) ?? before;
    return { result, entry: { subject: `challenge/${id}`, before: { answeredOn: before.answeredOn }, after } };
  });
}

import { createHash, randomUUID } from 'node:crypto';
import { carryOut, type Context } from '../../../core/ledger/index.js';
import { noSuchCommitment, wrongPeriod } from '../errors.js';
import { periodsOf } from '../judge/periods.js';
import { loadPublicCommitment } from '../public/load-public.js';
import { answerDue, askedAlready, looksAutomatic, sameText, tooManyToday, type Challenge } from './model.js';
import { ChallengeStore } from './store.js';

export interface NewChallenge {
  text: string;
  period?: string | undefined;
  contact?: string | undefined;
  /** A field that people do not see; only a program fills it in. */
  website?: string | undefined;
}

/** How many a day are taken from one address, and in the whole district. */
export const LIMITS = { address: 5, district: 200 } as const;

/**
 * Takes a challenge to a published commitment, from anybody, and hands it to the lead unit with a day to answer by. Neither the text nor
 * the contact goes into the ledger, where it could not be erased; the text's hash does.
 * @param address where it comes from; only 16 bits of a hash of it are kept, for a day's count
 * @throws PlainError `looks-automatic`, `asked-already`, `too-many-today`, `wrong-period`, `no-such-commitment`
 */
export async function raiseChallenge(
  context: Context,
  planId: string,
  commitmentId: string,
  { text, period, contact, website }: NewChallenge,
  address: string,
): Promise<Challenge> {
  if (website) throw looksAutomatic();
  const { view, judged } = await loadPublicCommitment(context, planId, commitmentId);
  if (!judged) throw noSuchCommitment();
  if (period !== undefined && !periodsOf(view.plan.year, view.plan.periodKind).includes(period)) throw wrongPeriod(period, 'other-year');
  await refuseFlood(context, address);
  return carryOut(context, 'plan.raise-challenge', async (transaction) => {
    const store = new ChallengeStore(transaction, context.district);
    const earlier = await store.listOf(planId, commitmentId);
    if (earlier.some((one) => one.period === (period ?? null) && sameText(one.text, text))) throw askedAlready();
    const challenge: Challenge = {
      ...{ id: randomUUID(), planId, commitmentId, period: period ?? null, text, contact: contact ?? null, askedBy: context.actor.id },
      ...{ askedOn: context.today, dueOn: answerDue(context.today), unitId: judged.commitment.leadUnit },
      ...{ answer: null, answeredBy: null, answeredOn: null, hiddenReason: null },
    };
    await store.addChallenge(challenge);
    const { id, unitId, askedOn, dueOn } = challenge;
    const textHash = createHash('sha256').update(text).digest('hex');
    const after = { plan: planId, commitment: commitmentId, period: challenge.period, unit: unitId, askedOn, dueOn, textHash };
    return { result: challenge, entry: { subject: `challenge/${id}`, before: null, after } };
  });
}

/** Counted outside the transaction, so that what is refused counts too. */
async function refuseFlood({ database, district, today }: Context, address: string): Promise<void> {
  const store = new ChallengeStore(database, district);
  const source = createHash('sha256').update(`${district} ${today} ${address}`).digest('hex').slice(0, 4);
  if ((await store.countOne(today, source)) > LIMITS.address) throw tooManyToday();
  if ((await store.countOne(today, '*')) > LIMITS.district) throw tooManyToday();
}

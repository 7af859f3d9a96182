import type { Context } from '../../../core/ledger/index.js';
import type { ChallengeView } from '../api.js';
import { PlanStore } from '../store.js';
import { loadDirectory } from '../views/directory.js';
import type { Challenge } from './model.js';
import { presentChallenge } from './present-challenge.js';

/** Challenges with the texts and units that they are about. */
export async function viewChallenges(context: Context, challenges: readonly Challenge[]): Promise<ChallengeView[]> {
  const store = new PlanStore(context.database, context.district);
  const plans = [...new Set(challenges.map(({ planId }) => planId))];
  const [{ unitOf }, lists] = await Promise.all([loadDirectory(context), Promise.all(plans.map((id) => store.listCommitments(id)))]);
  const texts = new Map(lists.flat().map(({ planId, id, text }) => [`${planId}/${id}`, text]));
  return challenges.map((one) =>
    presentChallenge(one, texts.get(`${one.planId}/${one.commitmentId}`) ?? '', unitOf(one.unitId), context.today),
  );
}

import type { Context } from '../../../core/ledger/index.js';
import { noSuchPlan } from '../errors.js';
import type { Plan } from '../model.js';
import { loadPlan, loadPlans, type JudgedCommitment, type PlanView } from '../views/plan-view.js';

/** What was published at least once; a draft is nobody's business yet. */
export function isPublic({ state, version }: Plan): boolean {
  return state !== 'draft' && version > 0;
}

/** The district's public plans, newest year first. */
export async function loadPublicPlans(context: Context): Promise<PlanView[]> {
  return (await loadPlans(context)).filter(({ plan }) => isPublic(plan));
}

/**
 * A public plan as it was last published; changes that wait for the next publication are not in it.
 * @throws PlainError `no-such-plan`, of a draft too
 */
export async function loadPublicPlan(context: Context, id: string): Promise<PlanView> {
  const view = await loadPlan(context, id);
  if (!isPublic(view.plan)) throw noSuchPlan();
  return view;
}

/** A public plan and one commitment that stands in it; undefined where it has none of this id. */
export async function loadPublicCommitment(
  context: Context,
  planId: string,
  id: string,
): Promise<{ view: PlanView; judged: JudgedCommitment | undefined }> {
  const view = await loadPublicPlan(context, planId);
  return { view, judged: view.standing.find(({ commitment }) => commitment.id === id) };
}

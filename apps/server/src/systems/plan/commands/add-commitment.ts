import { carryOut, type Context } from '../../../core/ledger/index.js';
import type { NewCommitment } from '../api.js';
import { noSuchCommitment, noSuchPlan, planClosed } from '../errors.js';
import { numberedId } from '../from-reading.js';
import type { PlanCommitment, TrackedCommitment } from '../model.js';
import { authorize } from '../policy.js';
import { PlanStore } from '../store.js';
import { requireUnits } from './change-commitment.js';
import { commitmentJson } from './ledger-json.js';
import { tracked } from './make-plan.js';

/**
 * Adds a commitment at the plan's end: at once while it is a draft; to a published plan it joins at the next publication.
 * @throws PlainError where a unit or the commitment it should stand under is unknown, or the plan is closed
 */
export async function addCommitment(context: Context, planId: string, sent: NewCommitment): Promise<TrackedCommitment> {
  authorize(context.actor, 'edit-plan');
  return carryOut(context, 'plan.add-commitment', async (transaction) => {
    const store = new PlanStore(transaction, context.district);
    const plan = await store.holdPlan(planId, 'alone');
    if (!plan) throw noSuchPlan();
    if (plan.state === 'closed') throw planClosed();
    const { text, heading, kind, certainty, deadline, target = null, leadUnit = null, parent = null } = sent;
    await requireUnits(transaction, context.district, [leadUnit]);
    const others = await store.listCommitments(planId);
    if (parent !== null && !others.some(({ id }) => id === parent)) throw noSuchCommitment();
    const number = Math.max(0, ...others.map((one) => one.number)) + 1;
    const waits = plan.state !== 'draft';
    const commitment: TrackedCommitment = {
      ...tracked({
        ...{ id: freeId(planId, number, others), planId, number, heading, text, kind, certainty, target, deadline, leadUnit, parent },
        ...{ supportingUnits: [], schedule: { shape: 'linear' }, items: [], milestones: [], closedOn: null, weight: 1, span: null },
      }),
      removed: waits,
      pending: waits ? { removed: false } : null,
      changedBy: context.actor.id,
    };
    await store.addCommitments([commitment]);
    const entry = { subject: `commitment/${planId}/${commitment.id}`, before: null, after: commitmentJson(commitment) };
    return { result: commitment, entry };
  });
}

/** An id that no other commitment of the plan has, whatever happened to numbers meanwhile. */
function freeId(planId: string, number: number, others: readonly { id: string }[]): string {
  const taken = new Set(others.map(({ id }) => id));
  for (let n = number; ; n++) if (!taken.has(numberedId(planId, n))) return numberedId(planId, n);
}

/** Adds commitments that are ready, with owners and with what they serve, to a plan that has none yet. */
export async function addReadyCommitments(
  context: Context,
  planId: string,
  commitments: readonly PlanCommitment[],
  serves: readonly { commitmentId: string; servesPlan: string; servesId: string }[],
): Promise<void> {
  authorize(context.actor, 'edit-plan');
  await carryOut(context, 'plan.add-commitments', async (transaction) => {
    const store = new PlanStore(transaction, context.district);
    if (!(await store.holdPlan(planId, 'alone'))) throw noSuchPlan();
    await store.addCommitments(commitments.map(tracked));
    for (const { id } of commitments) {
      const served = serves.filter(({ commitmentId }) => commitmentId === id);
      await store.putServes(
        planId,
        id,
        served.map(({ servesPlan, servesId }) => ({ plan: servesPlan, commitment: servesId })),
      );
    }
    const after = Object.fromEntries(commitments.map((one) => [one.id, commitmentJson(tracked(one))]));
    return { result: undefined, entry: { subject: `plan/${planId}`, before: {}, after } };
  });
}

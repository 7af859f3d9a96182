import { carryOut, type Context } from '../../../core/ledger/index.js';
import { closedOut, notClosedOut, notInPlan, planNotPublished } from '../errors.js';
import { authorize } from '../policy.js';
import { PlanStore } from '../store.js';
import { holdOpen } from './change-commitment.js';

interface CloseOut {
  /** The revision shown. */
  seen: number;
  remark: string;
}

/**
 * Accepts a commitment as fulfilled (销号), as of today.
 * @throws PlainError where it is closed out already, not part of a published plan, or was changed after `seen` was shown
 */
export function closeOutCommitment(context: Context, planId: string, id: string, closeOut: CloseOut): Promise<void> {
  return set(context, 'plan.close-out-commitment', planId, id, closeOut, context.today);
}

/**
 * Takes a close-out back: the commitment is judged and reported on again.
 * @throws PlainError where it is not closed out, or was changed after `seen` was shown
 */
export function reopenCommitment(context: Context, planId: string, id: string, closeOut: CloseOut): Promise<void> {
  return set(context, 'plan.reopen-commitment', planId, id, closeOut, null);
}

async function set(
  context: Context,
  action: string,
  planId: string,
  id: string,
  { seen, remark }: CloseOut,
  closedOn: string | null,
): Promise<void> {
  const { actor, district } = context;
  await carryOut(context, action, async (transaction) => {
    const store = new PlanStore(transaction, district);
    const { plan, commitment } = await holdOpen({ store, database: transaction, district, actor }, { planId, id, seen });
    authorize(actor, 'close-out', commitment);
    if (plan.state === 'draft') throw planNotPublished();
    if (commitment.removed) throw notInPlan();
    if (closedOn !== null && commitment.closedOn !== null) throw closedOut();
    if (closedOn === null && commitment.closedOn === null) throw notClosedOut();
    await store.putCommitment({ ...commitment, closedOn, revision: commitment.revision + 1, changedBy: actor.id });
    const before = { closedOn: commitment.closedOn };
    return { result: undefined, entry: { subject: `commitment/${planId}/${id}`, before, after: { closedOn, remark } } };
  });
}

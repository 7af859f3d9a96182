import type { Reading } from '@luoshi/reader';
import { authorize } from '../policy.js';
import { carryOut, type Context } from '../../../core/ledger/index.js';
import type { NewPlan } from '../api.js';
import { commitmentsOf, numberedId } from '../from-reading.js';
import type { Plan, TrackedCommitment } from '../model.js';
import { PlanStore } from '../store.js';

/**
 * A report as it stands, by its id: the plan system knows no other of it.
 * @throws PlainError where there is no such report
 */
export type ReadingOf = (context: Context, reportId: string) => Promise<{ title: string; reading: Reading }>;

/**
 * Makes a plan as a draft: from a report, whose targets become its commitments, or empty. Its id tells what it is (`annual-2025`, the next
 * of the kind `annual-2025-2`) and never changes.
 * @throws PlainError where there is no such report
 */
export async function makePlan(context: Context, readingOf: ReadingOf, { name, kind, year, periodKind, reportId }: NewPlan): Promise<Plan> {
  authorize(context.actor, 'edit-plan');
  const reading = reportId === undefined ? undefined : (await readingOf(context, reportId)).reading;
  return carryOut(context, 'plan.make-plan', async (transaction) => {
    const store = new PlanStore(transaction, context.district);
    const draft = { name, kind, year, periodKind, state: 'draft', version: 0, reportId: reportId ?? null } as const;
    const plan = await addUnderFreeId(store, draft);
    const commitments = reading ? commitmentsOf(reading, { planId: plan.id, idOf: numberedId, year }) : [];
    await store.addCommitments(commitments.map(tracked));
    const after = { name, kind, year, periodKind, reportId: plan.reportId, commitments: commitments.length };
    return { result: plan, entry: { subject: `plan/${plan.id}`, before: null, after } };
  });
}

/** A commitment that nobody has changed yet. */
export const tracked = (commitment: Omit<TrackedCommitment, 'removed' | 'pending' | 'revision' | 'changedBy'>): TrackedCommitment => ({
  ...commitment,
  removed: false,
  pending: null,
  revision: 0,
  changedBy: null,
});

async function addUnderFreeId(store: PlanStore, draft: Omit<Plan, 'id'>): Promise<Plan> {
  const first = `${draft.kind}-${draft.year}`;
  for (let n = 1; ; n++) {
    const plan = { ...draft, id: n === 1 ? first : `${first}-${n}` };
    if (await store.addPlan(plan)) return plan;
  }
}

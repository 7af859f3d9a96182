import { carryOut, type Context, type Json } from '../../../core/ledger/index.js';
import { noSuchReturn, planNotPublished, reviewedMeanwhile } from '../errors.js';
import type { GradeOf, PlanReturn, TrackedCommitment } from '../model.js';
import { authorize } from '../policy.js';
import { ReturnStore } from '../returns/store.js';
import { PlanStore } from '../store.js';
import { holdOpen, nameOf } from './change-commitment.js';

/**
 * Accepts a return: its figure and grades count from today on, and its items' and milestones' grades become the commitment's. The entry
 * stands under the commitment and its `after` is what a public receipt discloses.
 * @throws PlainError where there is no such return, it was reviewed already, or it is the reviewer's own
 */
export async function acceptReturn(context: Context, id: string): Promise<PlanReturn> {
  return review(context, 'plan.accept-return', id, 'accepted', null);
}

/**
 * Sends a return back with a reason; the officer may submit another.
 * @throws PlainError where there is no such return, it was reviewed already, or it is the reviewer's own
 */
export async function sendBackReturn(context: Context, id: string, remark: string): Promise<PlanReturn> {
  return review(context, 'plan.send-back-return', id, 'returned', remark);
}

async function review(
  context: Context,
  action: string,
  id: string,
  state: 'accepted' | 'returned',
  remark: string | null,
): Promise<PlanReturn> {
  const { actor, district, today } = context;
  return carryOut(context, action, async (transaction) => {
    const returns = new ReturnStore(transaction, district);
    const store = new PlanStore(transaction, district);
    const place = await returns.findReturn(id);
    if (!place) throw noSuchReturn();
    const { plan, commitment } = await holdOpen(
      { store, database: transaction, district, actor },
      { planId: place.planId, id: place.commitmentId },
    );
    // Read anew, now that nobody else can review it.
    const one = await returns.findReturn(id);
    if (!one) throw noSuchReturn();
    authorize(actor, 'review', commitment, one);
    if (plan.state === 'draft') throw planNotPublished();
    if (one.state !== 'submitted') throw reviewedMeanwhile(await nameOf(transaction, district, one.reviewedBy, actor));
    await returns.putReview(id, { state, reviewedBy: actor.id, reviewedOn: today, remark });
    const result: PlanReturn = { ...one, state, reviewedBy: actor.id, reviewedOn: today, remark };
    if (state === 'returned') {
      return { result, entry: { subject: `return/${id}`, before: { state: one.state }, after: { state, remark } } };
    }
    const graded = withGrades(commitment, one);
    if (graded !== commitment) await store.putCommitment({ ...graded, revision: commitment.revision + 1, changedBy: actor.id });
    return { result, entry: acceptanceOf(result, commitment) };
  });
}

/** The entry of an acceptance. Its `after` is public: nothing may stand in it that a visitor must not see. */
export function acceptanceOf(
  { id, planId, commitmentId, period, round, value, grade, evidence }: PlanReturn,
  { target }: Pick<TrackedCommitment, 'target'>,
): { subject: string; before: Json; after: Json } {
  const unit = value === null ? null : (target?.unit ?? null);
  const after = { period, value, unit, grade, evidence: evidence.length };
  return { subject: `commitment/${planId}/${commitmentId}`, before: { return: id, round }, after };
}

/** The commitment with the grades of an accepted return; the same one where it brought none. */
export function withGrades(
  commitment: TrackedCommitment,
  { items, milestones }: Pick<PlanReturn, 'items' | 'milestones'>,
): TrackedCommitment {
  if (items.length === 0 && milestones.length === 0) return commitment;
  return { ...commitment, items: graded(commitment.items, items), milestones: graded(commitment.milestones, milestones) };
}

function graded<T extends { n: number; grade: GradeOf['grade'] | null }>(steps: readonly T[], grades: readonly GradeOf[]): T[] {
  const byN = new Map(grades.map(({ n, grade }) => [n, grade]));
  return steps.map((step) => ({ ...step, grade: byN.get(step.n) ?? step.grade }));
}

import { randomUUID } from 'node:crypto';
import { carryOut, type Context, type Json } from '../../../core/ledger/index.js';
import type { NewReturn } from '../api.js';
import {
  closedOut,
  noSuchEvidence,
  noSuchStep,
  notInPlan,
  planNotPublished,
  submittedMeanwhile,
  waitsForReview,
  wrongPeriod,
} from '../errors.js';
import { findPeriod, startOf } from '../judge/periods.js';
import type { Plan, PlanReturn, TrackedCommitment } from '../model.js';
import { authorize } from '../policy.js';
import { ReturnStore } from '../returns/store.js';
import { PlanStore } from '../store.js';
import { holdOpen, nameOf } from './change-commitment.js';

/**
 * Submits a return for a period, which then waits for a reviewer of the unit. Each submission is a round of its own; a period whose last
 * round was accepted may be reported again, as a correction that is reviewed like any other.
 * @throws PlainError where the period cannot be reported on, another round waits or came in meanwhile, or the plan takes no returns
 */
export async function submitReturn(context: Context, planId: string, id: string, sent: NewReturn): Promise<PlanReturn> {
  const { actor, district } = context;
  return carryOut(context, 'plan.submit-return', async (transaction) => {
    const held = { store: new PlanStore(transaction, district), database: transaction, district, actor };
    const { plan, commitment } = await holdOpen(held, { planId, id });
    authorize(actor, 'submit', commitment);
    requireReportable(plan, commitment, sent, context.today);
    const returns = new ReturnStore(transaction, district);
    const rounds = await returns.listRounds(planId, id, sent.period);
    const latest = rounds.at(-1);
    if (latest && rounds.length !== sent.seenRounds)
      throw submittedMeanwhile(await nameOf(transaction, district, latest.submittedBy, actor));
    if (latest?.state === 'submitted') throw waitsForReview();
    const evidence = [...new Set(sent.evidence ?? [])];
    if ((await returns.listFiles(evidence)).length !== evidence.length) throw noSuchEvidence();
    const result: PlanReturn = {
      ...{ id: randomUUID(), planId, commitmentId: id, period: sent.period, round: rounds.length + 1 },
      ...{ value: sent.value ?? null, text: sent.text, grade: sent.grade ?? null, reason: sent.reason ?? null },
      ...{ items: sent.items ?? [], milestones: sent.milestones ?? [], evidence },
      ...{ state: 'submitted', submittedBy: actor.id, submittedOn: context.today },
      ...{ reviewedBy: null, reviewedOn: null, remark: null },
    };
    await returns.addReturns([{ ...result, submittedAt: context.now }]);
    return { result, entry: { subject: `return/${result.id}`, before: null, after: returnJson(result) } };
  });
}

/** What the ledger keeps of a return as it was submitted. */
export function returnJson(one: PlanReturn): Json {
  return {
    ...{ plan: one.planId, commitment: one.commitmentId, period: one.period, round: one.round },
    ...{ value: one.value, text: one.text, grade: one.grade, reason: one.reason, evidence: one.evidence },
    items: one.items.map(({ n, grade }) => ({ n, grade })),
    milestones: one.milestones.map(({ n, grade }) => ({ n, grade })),
  };
}

function requireReportable(plan: Plan, commitment: TrackedCommitment, sent: NewReturn, today: string): void {
  if (plan.state === 'draft') throw planNotPublished();
  if (commitment.removed) throw notInPlan();
  if (commitment.closedOn !== null) throw closedOut();
  const period = findPeriod(sent.period);
  if (period?.kind !== plan.periodKind) throw wrongPeriod(sent.period, 'other-kind');
  if (period.year !== plan.year) throw wrongPeriod(sent.period, 'other-year');
  if (startOf(sent.period) > today) throw wrongPeriod(sent.period, 'future');
  const known = { items: new Set(commitment.items.map(({ n }) => n)), milestones: new Set(commitment.milestones.map(({ n }) => n)) };
  for (const { n } of sent.items ?? []) if (!known.items.has(n)) throw noSuchStep(n);
  for (const { n } of sent.milestones ?? []) if (!known.milestones.has(n)) throw noSuchStep(n);
}

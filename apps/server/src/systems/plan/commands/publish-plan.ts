import { carryOut, type Context } from '../../../core/ledger/index.js';
import { cannotClose, noSuchPlan, nothingToPublish, planClosed } from '../errors.js';
import { findStateAfter, withPending, type TrackedCommitment, type VersionedCommitment } from '../model.js';
import { authorize } from '../policy.js';
import { PlanStore } from '../store.js';
import { pendingJson } from './ledger-json.js';

/**
 * Publishes a draft, or, of a published plan, what waits: changes are applied, and the plan as it then stands is kept whole as a new
 * version with its legal basis. Nothing of an earlier version is overwritten.
 * @throws PlainError where there is nothing to publish or the plan is closed
 */
export async function publishPlan(context: Context, planId: string, basis: string): Promise<void> {
  authorize(context.actor, 'edit-plan');
  await carryOut(context, 'plan.publish-plan', async (transaction) => {
    const store = new PlanStore(transaction, context.district);
    const plan = await store.holdPlan(planId, 'alone');
    if (!plan) throw noSuchPlan();
    const commitments = await store.holdCommitments(planId);
    const waiting = commitments.filter(({ pending }) => pending !== null);
    const state = findStateAfter(plan.state, 'publish', waiting.length > 0);
    if (!state) throw plan.state === 'closed' ? planClosed() : nothingToPublish();
    for (const one of waiting) await store.putCommitment({ ...withPending(one), revision: one.revision + 1, changedBy: context.actor.id });
    const version = plan.version + 1;
    const facts = { version, basis, publishedOn: context.today, publishedBy: context.actor.id };
    await store.addVersion(planId, facts, versionOf(commitments));
    await store.setState(planId, { state, version });
    const before = { state: plan.state, version: plan.version };
    const changes = Object.fromEntries(waiting.map(({ id, pending }) => [id, pendingJson(pending)]));
    return { result: undefined, entry: { subject: `plan/${planId}`, before, after: { state, version, basis, changes } } };
  });
}

/**
 * Closes a plan: it takes no more returns and changes no more.
 * @throws PlainError where it is a draft, closed already, or changes wait
 */
export async function closePlan(context: Context, planId: string, basis: string): Promise<void> {
  authorize(context.actor, 'edit-plan');
  await carryOut(context, 'plan.close-plan', async (transaction) => {
    const store = new PlanStore(transaction, context.district);
    const plan = await store.holdPlan(planId, 'alone');
    if (!plan) throw noSuchPlan();
    const hasPending = (await store.listCommitments(planId)).some(({ pending }) => pending !== null);
    const state = findStateAfter(plan.state, 'close', hasPending);
    if (!state) throw plan.state === 'closed' ? planClosed() : cannotClose(plan.state);
    await store.setState(planId, { state, version: plan.version });
    return { result: undefined, entry: { subject: `plan/${planId}`, before: { state: plan.state }, after: { state, basis } } };
  });
}

/** What a version keeps of the commitments that stand in it once what waits is applied, in the plan's order. */
export function versionOf(commitments: readonly TrackedCommitment[]): VersionedCommitment[] {
  return commitments
    .map(withPending)
    .filter(({ removed }) => !removed)
    .sort((a, b) => a.number - b.number)
    .map(({ id, number, heading, text, kind, certainty, target, deadline, leadUnit, supportingUnits, parent, weight, ...steps }) => ({
      ...{ id, number, heading, text, kind, certainty, target, deadline, leadUnit, supportingUnits, parent, weight },
      items: steps.items.map(({ name }) => name),
      milestones: steps.milestones.map(({ name, due }) => ({ name, due })),
    }));
}

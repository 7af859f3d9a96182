import { carryOut, type Context, type Json } from '../../../core/ledger/index.js';
import type { OwnerChange } from '../api.js';
import { noSuchCommitment, noSuchPlan, planClosed } from '../errors.js';
import type { Plan, TrackedCommitment } from '../model.js';
import { authorize } from '../policy.js';
import { PlanStore } from '../store.js';
import { requireUnits } from './change-commitment.js';
import { changeOf } from './ledger-json.js';

/**
 * Gives commitments their owners, all or none; a lead unit is not also supporting. One entry tells all of it.
 * @returns how many commitments were changed
 * @throws PlainError where a commitment or a unit is unknown, or the plan is closed
 */
export async function assignOwners(context: Context, planId: string, changes: readonly OwnerChange[]): Promise<number> {
  authorize(context.actor, 'edit-plan');
  return changeMany(context, 'plan.assign-owners', planId, {
    units: changes.flatMap(({ leadUnit, supportingUnits }) => [leadUnit, ...supportingUnits]),
    ids: changes.map(({ commitmentId }) => commitmentId),
    change: (held) => {
      for (const { commitmentId, leadUnit, supportingUnits } of changes) {
        const supporting = [...new Set(supportingUnits)].filter((unit) => unit !== leadUnit);
        held.update(commitmentId, (one) => ({ ...one, leadUnit, supportingUnits: supporting }));
      }
    },
  });
}

/** Commitments on their way to another state. */
export interface Held {
  plan: Plan;
  update(id: string, change: (commitment: TrackedCommitment) => TrackedCommitment): void;
}

/** Changes many commitments of a plan in one transaction with one entry, which keeps by id what each was and is. */
export async function changeMany(
  context: Context,
  action: string,
  planId: string,
  { units, ids, change }: { units: readonly (string | null)[]; ids: readonly string[]; change: (held: Held) => void },
): Promise<number> {
  return carryOut(context, action, async (transaction) => {
    const store = new PlanStore(transaction, context.district);
    const plan = await store.holdPlan(planId, 'shared');
    if (!plan) throw noSuchPlan();
    if (plan.state === 'closed') throw planClosed();
    await requireUnits(transaction, context.district, units);
    const before = new Map((await store.holdCommitments(planId)).map((one) => [one.id, one]));
    if (ids.some((id) => !before.has(id))) throw noSuchCommitment();
    const after = new Map(before);
    change({
      plan,
      update: (id, to) => {
        const one = after.get(id);
        if (!one) throw noSuchCommitment();
        after.set(id, to(one));
      },
    });
    const told: { before: { [id: string]: Json }; after: { [id: string]: Json } } = { before: {}, after: {} };
    for (const [id, was] of before) {
      const is = after.get(id) ?? was;
      const differs = changeOf(was, is);
      if (!differs) continue;
      await store.putCommitment({ ...is, revision: was.revision + 1, changedBy: context.actor.id });
      told.before[id] = differs.before;
      told.after[id] = differs.after;
    }
    const count = Object.keys(told.after).length;
    return { result: count, entry: count === 0 ? null : { subject: `plan/${planId}`, ...told } };
  });
}

import { AccessStore } from '../../../core/access/index.js';
import type { Context } from '../../../core/ledger/index.js';
import type { OwnerSuggestion } from '../api.js';
import { noSuchPlan } from '../errors.js';
import { explainOwner, suggestOwners } from '../owners/index.js';
import { PlanStore } from '../store.js';

/**
 * Units suggested for the commitments of a plan that nobody leads yet, by the units' duties and by what has been decided in this plan and
 * in the district's others.
 * @throws PlainError where there is no such plan
 */
export async function loadSuggestions(context: Context, planId: string, language: 'zh' | 'en'): Promise<OwnerSuggestion[]> {
  const { database, district } = context;
  const store = new PlanStore(database, district);
  const [plan, commitments, units] = await Promise.all([
    store.findPlan(planId),
    store.listCommitments(),
    new AccessStore(database, district).listUnits(),
  ]);
  if (!plan) throw noSuchPlan();
  const open = commitments.filter((one) => one.planId === planId && !one.removed && one.leadUnit === null);
  const learned = commitments.flatMap(({ text, heading, leadUnit }) => (leadUnit === null ? [] : [{ text, heading, unitId: leadUnit }]));
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const refOf = (id: string) => ({ id, name: names.get(id) ?? id });
  const byId = new Map(open.map((one) => [one.id, one]));
  return suggestOwners(open, units, learned).flatMap(({ commitmentId, candidates, supporting }) => {
    const commitment = byId.get(commitmentId);
    if (!commitment) return [];
    return [
      {
        ...{ commitmentId, number: commitment.number, text: commitment.text },
        candidates: candidates.map(({ unitId, confidence, because }) => ({
          unit: refOf(unitId),
          confidence,
          because: because.map((reason) => explainOwner(reason, language)),
        })),
        supporting: supporting.map(refOf),
      },
    ];
  });
}

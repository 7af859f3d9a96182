import { carryOut, type Context, type Json } from '../../../core/ledger/index.js';
import type { CommitmentEdit } from '../api.js';
import { noSuchCommitment, servesItself, wouldCircle } from '../errors.js';
import type { Pending, PlanCommitment, TrackedCommitment } from '../model.js';
import { authorize } from '../policy.js';
import { PlanStore } from '../store.js';
import { holdOpen, requireUnits, withBinding } from './change-commitment.js';
import { changeOf } from './ledger-json.js';

/**
 * Changes a commitment. Text, target, deadline, kind and whether it stands in the plan bind: on a published plan they wait for the next
 * publication. The rest holds at once.
 * @throws PlainError `changed-meanwhile` where somebody changed it after `seen` was shown; or where a unit or commitment is unknown, it
 * would stand under itself, or the plan is closed
 */
export async function editCommitment(context: Context, planId: string, id: string, edit: CommitmentEdit): Promise<void> {
  const { actor, district } = context;
  authorize(actor, 'edit-plan');
  await carryOut(context, 'plan.edit-commitment', async (transaction) => {
    const store = new PlanStore(transaction, district);
    // Two people may put two commitments under each other at once: only one of them at a time looks at who stands under whom.
    const how = edit.parent ? 'alone' : 'shared';
    const held = { store, database: transaction, district, actor };
    const { plan, commitment } = await holdOpen(held, { planId, id, seen: edit.seen, how });
    await requireUnits(transaction, district, [edit.leadUnit ?? null, ...(edit.supportingUnits ?? [])]);
    if (edit.parent) requireAbove(await store.listCommitments(planId), id, edit.parent);
    const edited = withRest(withBinding(commitment, plan, bindingOf(edit)), edit);
    const change = changeOf(commitment, edited) ?? { before: {}, after: {} };
    if (edit.serves) Object.assign(change, await serve(store, { planId, id, wanted: edit.serves }, change));
    if (Object.keys(change.after).length === 0) return { result: undefined, entry: null };
    await store.putCommitment({ ...edited, revision: commitment.revision + 1, changedBy: actor.id });
    return { result: undefined, entry: { subject: `commitment/${planId}/${id}`, ...change } };
  });
}

function bindingOf({ text, target, deadline, kind, removed }: CommitmentEdit): Pending {
  return {
    ...(text !== undefined && { text }),
    ...(target !== undefined && { target }),
    ...(deadline !== undefined && { deadline }),
    ...(kind !== undefined && { kind }),
    ...(removed !== undefined && { removed }),
  };
}

/** What holds at once. Items and milestones keep the grade that was accepted for their number. */
function withRest(commitment: TrackedCommitment, edit: CommitmentEdit): TrackedCommitment {
  const { leadUnit = commitment.leadUnit, supportingUnits = commitment.supportingUnits } = edit;
  return {
    ...commitment,
    leadUnit,
    supportingUnits: [...new Set(supportingUnits)].filter((unit) => unit !== leadUnit),
    parent: edit.parent === undefined ? commitment.parent : edit.parent,
    schedule: edit.schedule ?? commitment.schedule,
    weight: edit.weight ?? commitment.weight,
    items: edit.items?.map(({ n, name }) => ({ n, name, grade: gradeOf(commitment.items, n) })) ?? commitment.items,
    milestones:
      edit.milestones?.map(({ n, name, due }) => ({ n, name, due, grade: gradeOf(commitment.milestones, n) })) ?? commitment.milestones,
  };
}

const gradeOf = (steps: readonly PlanCommitment['items'][number][], n: number) => steps.find((step) => step.n === n)?.grade ?? null;

function requireAbove(commitments: readonly TrackedCommitment[], id: string, parent: string): void {
  const parents = new Map(commitments.map((one) => [one.id, one.parent]));
  if (!parents.has(parent)) throw noSuchCommitment();
  for (let above: string | null = parent; above !== null; above = parents.get(above) ?? null) if (above === id) throw wouldCircle();
}

interface Serving {
  planId: string;
  id: string;
  wanted: readonly { plan: string; commitment: string }[];
}

/** Writes down what a commitment serves; answers with the change that also tells of it. */
async function serve(
  store: PlanStore,
  { planId, id, wanted }: Serving,
  change: { before: { [key: string]: Json }; after: { [key: string]: Json } },
): Promise<typeof change> {
  if (wanted.some(({ plan }) => plan === planId)) throw servesItself();
  for (const { plan, commitment } of wanted) if (!(await store.findCommitment(plan, commitment))) throw noSuchCommitment();
  const known = (await store.listServes(planId, id)).filter((one) => one.planId === planId && one.commitmentId === id);
  const before = known.map(({ servesPlan, servesCommitment }) => `${servesPlan}/${servesCommitment}`).sort();
  const after = [...new Set(wanted.map(({ plan, commitment }) => `${plan}/${commitment}`))].sort();
  if (before.join(' ') === after.join(' ')) return change;
  const unique = [...new Map(wanted.map((one) => [`${one.plan}/${one.commitment}`, one])).values()];
  await store.putServes(planId, id, unique);
  return { before: { ...change.before, serves: before }, after: { ...change.after, serves: after } };
}

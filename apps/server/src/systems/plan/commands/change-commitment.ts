import type { Actor } from '../../../core/access/index.js';
import { AccessStore } from '../../../core/access/index.js';
import type { Database } from '../../../core/database/connect.js';
import { changedMeanwhile, noSuchCommitment, noSuchPlan, noSuchUnit, planClosed } from '../errors.js';
import type { Pending, Plan, TrackedCommitment } from '../model.js';
import { PlanStore } from '../store.js';

/**
 * The plan and one of its commitments, held until the transaction ends. The plan is held first, always, so that two never wait for each
 * other.
 * @throws PlainError where there is none, the plan is closed, or somebody changed the commitment after `seen` was shown
 */
export async function holdOpen(
  { store, database, district, actor }: { store: PlanStore; database: Database; district: string; actor: Actor },
  { planId, id, seen, how = 'shared' }: { planId: string; id: string; seen?: number; how?: 'shared' | 'alone' },
): Promise<{ plan: Plan; commitment: TrackedCommitment }> {
  const plan = await store.holdPlan(planId, how);
  if (!plan) throw noSuchPlan();
  const commitment = await store.holdCommitment(planId, id);
  if (!commitment) throw noSuchCommitment();
  if (plan.state === 'closed') throw planClosed();
  if (seen !== undefined && seen !== commitment.revision)
    throw changedMeanwhile(await nameOf(database, district, commitment.changedBy, actor));
  return { plan, commitment };
}

/** The name of somebody of the district. */
export async function nameOf(database: Database, district: string, id: string | null, { id: own }: Actor): Promise<string> {
  const person = id === null ? undefined : await new AccessStore(database, district).findPerson(id);
  const name = person?.name ?? '系统';
  return id === own ? `${name}（您自己，在另一个页面上）` : name;
}

/** @throws PlainError `no-such-unit` for the first id that is no unit of the district */
export async function requireUnits(database: Database, district: string, ids: readonly (string | null)[]): Promise<void> {
  if (ids.every((id) => id === null)) return;
  const known = new Set((await new AccessStore(database, district).listUnits()).map(({ id }) => id));
  for (const id of ids) if (id !== null && !known.has(id)) throw noSuchUnit(id);
}

const binding = ['text', 'target', 'deadline', 'kind', 'removed'] as const;

/**
 * A commitment with its binding fields changed: at once while the plan is a draft; afterwards they wait, and what is changed back to what
 * stands waits no longer.
 */
export function withBinding(commitment: TrackedCommitment, plan: Plan, edit: Pending): TrackedCommitment {
  if (plan.state === 'draft') return { ...commitment, ...edit };
  const wanted: Pending = { ...commitment.pending, ...edit };
  const differing = binding.filter(
    (field) => wanted[field] !== undefined && JSON.stringify(wanted[field]) !== JSON.stringify(commitment[field]),
  );
  const pending = Object.fromEntries(differing.map((field) => [field, wanted[field]])) as Pending;
  return { ...commitment, pending: differing.length > 0 ? pending : null };
}

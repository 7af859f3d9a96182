import type { Context } from '../../../core/ledger/index.js';
import type { Difference } from '../api.js';
import { versionOf } from '../commands/publish-plan.js';
import { noSuchPlan, noSuchVersion } from '../errors.js';
import type { VersionedCommitment } from '../model.js';
import { PlanStore } from '../store.js';
import { differencesOf } from './differences.js';
import { loadDirectory } from './directory.js';

/** A version's number, 0 for the empty one before the first, or what the next publication would be. */
export type VersionName = number | 'pending';

/**
 * What differs between two versions of a plan.
 * @throws PlainError where there is no such plan or version
 */
export async function loadDifferences(context: Context, planId: string, from: VersionName, to: VersionName): Promise<Difference[]> {
  const store = new PlanStore(context.database, context.district);
  if (!(await store.findPlan(planId))) throw noSuchPlan();
  const [before, after, { unitOf }] = await Promise.all([load(store, planId, from), load(store, planId, to), loadDirectory(context)]);
  return differencesOf(before, after, unitOf);
}

async function load(store: PlanStore, planId: string, version: VersionName): Promise<VersionedCommitment[]> {
  if (version === 0) return [];
  if (version === 'pending') return versionOf(await store.listCommitments(planId));
  const found = await store.findVersion(planId, version);
  if (!found) throw noSuchVersion();
  return found;
}

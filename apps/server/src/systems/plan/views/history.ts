import type { HistoryEntry } from '../api.js';
import { LedgerStore, type Context, type Json, type StoredEntry } from '../../../core/ledger/index.js';
import type { Directory } from './directory.js';

/** Entries of a plan that hold changes of many commitments, by id. */
const ofMany = new Set(['plan.assign-owners', 'plan.apply-sheet', 'plan.add-commitments']);

/**
 * All that was done to a commitment, oldest first: to it alone, to its returns, and together with others of its plan.
 */
export async function loadHistory(
  { database, district }: Context,
  { planId, id, returns }: { planId: string; id: string; returns: readonly { id: string }[] },
  { personOf }: Directory,
): Promise<HistoryEntry[]> {
  const ledger = new LedgerStore(database, district);
  const [own, ofPlan, ...ofReturns] = await Promise.all([
    ledger.listOf(`commitment/${planId}/${id}`),
    ledger.listOf(`plan/${planId}`),
    ...returns.map((one) => ledger.listOf(`return/${one.id}`)),
  ]);
  const shared = ofPlan.flatMap((entry) => partOf(entry, id));
  return [...own, ...shared, ...ofReturns.flat()]
    .sort((a, b) => a.seq - b.seq)
    .map(({ seq, at, actor, action, before, after }) => ({ seq, at, actor: personOf(actor), action, before, after }));
}

/** What an entry about a plan says of one commitment. */
function partOf(entry: StoredEntry, id: string): StoredEntry[] {
  if (ofMany.has(entry.action)) {
    const after = field(entry.after, id);
    return after === undefined ? [] : [{ ...entry, before: field(entry.before, id) ?? null, after }];
  }
  if (entry.action !== 'plan.publish-plan') return [];
  const change = field(field(entry.after, 'changes') ?? null, id);
  return change === undefined ? [] : [{ ...entry, before: null, after: { changes: change, basis: field(entry.after, 'basis') ?? null } }];
}

function field(value: Json, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

import { listDistricts } from '../access/store.js';
import type { Tenancy } from '../database/connect.js';
import { dayInChina } from '../today.js';
import { TreeHasher } from './merkle.js';
import { LedgerStore } from './store.js';

/** Leaves read at a time. */
const PAGE = 10_000;

/**
 * Stores, once and for ever, the root of each day that is over (in China) and has entries, of every district. Before it does, it raises
 * the floor under the next entry to the beginning of today, so that no entry can fall into a stored day even where the clock is set back.
 * Safe to call at any time and by many processes at once.
 */
export async function sealDays(tenancy: Tenancy, now: Date): Promise<void> {
  for (const { id } of await listDistricts(tenancy.outside)) await sealDaysOf(new LedgerStore(tenancy.of(id), id), now);
}

async function sealDaysOf(store: LedgerStore, now: Date): Promise<void> {
  const today = dayInChina(now);
  const [last] = await store.listDays(1);
  let seq = last ? last.firstSeq + last.size - 1 : 0;
  const [first] = await store.listLeaves(seq, 1);
  if (!first || dayInChina(new Date(first.at)) >= today) return;
  await store.raiseFloor(new Date(`${today}T00:00:00+08:00`));
  let open: { day: string; firstSeq: number; hasher: TreeHasher } | undefined;
  const close = async (): Promise<void> => {
    if (open) await store.addDay({ day: open.day, firstSeq: open.firstSeq, size: open.hasher.size, root: open.hasher.root() });
  };
  for (;;) {
    const leaves = await store.listLeaves(seq, PAGE);
    for (const leaf of leaves) {
      const day = dayInChina(new Date(leaf.at));
      if (day !== open?.day) {
        await close();
        if (day >= today) return;
        open = { day, firstSeq: leaf.seq, hasher: new TreeHasher() };
      }
      open.hasher.add(leaf.hash);
      seq = leaf.seq;
    }
    if (leaves.length < PAGE) break;
  }
  await close();
}

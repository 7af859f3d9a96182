import { Shelf } from '../shelf.js';
import { dayInChina } from '../today.js';
import type { DayRoot } from './api.js';
import { treeRoot } from './merkle.js';
import type { LedgerDay } from './receipt.js';
import type { LedgerStore, Leaf, StoredDay } from './store.js';

/** Ten years of days. */
const MOST_DAYS = 3660;

/** Reads the days of the ledgers of one database. As entries are only added, it reads each hash once and keeps the newest at hand. */
export class DayReader {
  private readonly stored = new Shelf<readonly Buffer[]>(16);
  private readonly open = new Shelf<readonly Leaf[]>(64);

  /** The day of an entry that exists, with the hashes of all its entries so far. */
  async dayOf(store: LedgerStore, { seq, at }: { seq: number; at: string }): Promise<LedgerDay> {
    const stored = await store.findDayOf(seq);
    if (stored) return { day: stored.day, firstSeq: stored.firstSeq, hashes: await this.hashesOf(store, stored), isFinal: true };
    const day = dayInChina(new Date(at));
    const leaves = groupByDay(await this.readOpen(store)).get(day) ?? [];
    return { day, firstSeq: leaves[0]?.seq ?? seq, hashes: leaves.map(({ hash }) => hash), isFinal: false };
  }

  /** The roots of all days, newest first; of days that are not stored yet, over what stands so far. */
  async roots(store: LedgerStore): Promise<DayRoot[]> {
    const open = [...groupByDay(await this.readOpen(store))].map(([day, leaves]): DayRoot => ({
      day,
      firstSeq: leaves[0]?.seq ?? 0,
      size: leaves.length,
      root: treeRoot(leaves.map(({ hash }) => hash)).toString('hex'),
    }));
    const stored = (await store.listDays(MOST_DAYS)).map(({ day, firstSeq, size, root }): DayRoot => ({
      day,
      firstSeq,
      size,
      root: root.toString('hex'),
    }));
    return [...open.reverse(), ...stored];
  }

  /** The entries that no stored day holds. */
  private async readOpen(store: LedgerStore): Promise<readonly Leaf[]> {
    const [last] = await store.listDays(1);
    const sealed = last ? last.firstSeq + last.size - 1 : 0;
    const kept = (this.open.find(store.district) ?? []).filter(({ seq }) => seq > sealed);
    const leaves = [...kept, ...(await store.listLeaves(kept.at(-1)?.seq ?? sealed, Number.MAX_SAFE_INTEGER))];
    this.open.put(store.district, leaves);
    return leaves;
  }

  private async hashesOf(store: LedgerStore, { day, firstSeq, size }: StoredDay): Promise<readonly Buffer[]> {
    const key = `${store.district}/${day}`;
    const kept = this.stored.find(key);
    if (kept) return kept;
    const hashes = (await store.listLeaves(firstSeq - 1, size)).map(({ hash }) => hash);
    this.stored.put(key, hashes);
    return hashes;
  }
}

function groupByDay(leaves: readonly Leaf[]): Map<string, Leaf[]> {
  const days = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const day = dayInChina(new Date(leaf.at));
    const known = days.get(day);
    if (known) known.push(leaf);
    else days.set(day, [leaf]);
  }
  return days;
}

import type { Database } from '../database/connect.js';
import type { StoredEntry } from './entry.js';
import { LedgerStore } from './store.js';
import type { LedgerRows } from './verify-ledger.js';

/** Entries read at a time. */
const PAGE = 1000;

/** A district's ledger out of a database, page by page. For one state of it, hand in a transaction with REPEATABLE READ. */
export async function readLedger(database: Database, district: string): Promise<LedgerRows> {
  const store = new LedgerStore(database, district);
  const days = await store.listDays(Number.MAX_SAFE_INTEGER);
  return { district, entries: pages(store), head: await store.findHead(), days: days.reverse() };
}

async function* pages(store: LedgerStore): AsyncGenerator<StoredEntry> {
  for (let seq = 0; ;) {
    const page = await store.listPage(undefined, seq, PAGE);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    seq = last.seq;
  }
}

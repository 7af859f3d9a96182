import { randomBytes } from 'node:crypto';
import type { Actor } from '../access/actor.js';
import type { Database } from '../database/connect.js';
import { canonical, GENESIS, hashEntry, seal, type Entry, type Json } from './entry.js';
import { LedgerStore } from './store.js';

/** Entries that one statement adds at most: PostgreSQL takes 65,535 parameters. */
const AT_ONCE = 500;

/** Who does something, in which district, and what day it is there. */
export interface Context {
  actor: Actor;
  district: string;
  database: Database;
  /** The moment, for what is written down. */
  now: Date;
  /** The district's day, ISO 8601: today in China, or the day a sample district stands still on. */
  today: string;
  /** Appends what was done to the ledger; `appendEntry` unless a benchmark measures what the ledger costs. */
  append?: typeof appendEntry;
}

/** What a command did: its answer, and what goes into the ledger; `entry` is null where nothing was changed. */
export interface Done<T> {
  result: T;
  entry: { subject: string; before: Json; after: Json } | null;
}

/**
 * Carries out one command: one transaction, one ledger entry. `work` does it on the transaction it is handed and says what it changed;
 * where it throws, or the entry cannot be appended, nothing has happened. Whatever is acknowledged is on disk, entry and all.
 */
export async function carryOut<T>(context: Context, action: string, work: (transaction: Database) => Promise<Done<T>>): Promise<T> {
  return context.database.transaction().execute(async (transaction) => {
    const { result, entry } = await work(transaction);
    if (entry) await (context.append ?? appendEntry)(transaction, context, action, entry);
    return result;
  });
}

/** Appends an entry within a transaction; from here to its end nobody else can append in the same district. */
export async function appendEntry(
  transaction: Database,
  { district, actor, now }: Pick<Context, 'district' | 'actor' | 'now'>,
  action: string,
  entry: { subject: string; before: Json; after: Json },
): Promise<void> {
  const salt = randomBytes(16);
  const told = { actor: actor.id, action, ...entry };
  const sealed = cutAtPlace({ district, ...told }, salt);
  const isAppended = await new LedgerStore(transaction, district).appendNext(told, now.toISOString(), salt, sealed);
  if (!isAppended) await appendEntries(transaction, district, [{ actor, now, action, ...entry }]);
}

/** The canonical JSON of the sealed entry without its time and its place: what stands before, between and after them. */
function cutAtPlace(entry: Omit<Entry, 'seq' | 'at'>, salt: Buffer): [string, string, string] {
  const text = canonical(seal({ ...entry, seq: 0, at: '' }, salt));
  // Inside a string a quotation mark is escaped, so these two stand nowhere else.
  const [before = '', rest = ''] = text.split('"at":""', 2);
  const [between = '', after = ''] = rest.split('"seq":0', 2);
  return [`${before}"at":"`, `"${between}"seq":`, after];
}

/** Something that was done, as it goes into the ledger. */
export interface Act {
  actor: Pick<Actor, 'id'>;
  now: Date;
  action: string;
  subject: string;
  before: Json;
  after: Json;
}

/** Appends many entries in their order, as `appendEntry` would one by one: for loading a history that is known already. */
export async function appendEntries(transaction: Database, district: string, acts: readonly Act[]): Promise<void> {
  const store = new LedgerStore(transaction, district);
  let head = (await store.holdHead()) ?? (await firstHead(store));
  for (let from = 0; from < acts.length; from += AT_ONCE) {
    const entries = acts.slice(from, from + AT_ONCE).map(({ actor, now, action, subject, before, after }) => {
      const at = now.toISOString() > head.at ? now.toISOString() : head.at;
      const entry: Entry = { district, seq: head.seq + 1, at, actor: actor.id, action, subject, before, after };
      const salt = randomBytes(16);
      const hash = hashEntry(head.hash, seal(entry, salt));
      head = { seq: entry.seq, at, hash };
      return { entry, salt, hash };
    });
    await store.append(entries);
  }
}

async function firstHead(store: LedgerStore) {
  await store.openHead(GENESIS);
  const head = await store.holdHead();
  if (!head) throw new Error('the ledger has no head: the connection was told no district');
  return head;
}

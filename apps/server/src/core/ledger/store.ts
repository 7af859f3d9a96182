import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import type { Entry, Json } from './entry.js';
import type { LedgerTables } from './tables.js';

export interface Head {
  seq: number;
  at: string;
  hash: Buffer;
}

export interface StoredEntry extends Entry {
  salt: Buffer;
  hash: Buffer;
}

/** Reads and adds one district's ledger rows. */
export class LedgerStore {
  private readonly db;

  constructor(
    database: Database,
    private readonly district: string,
  ) {
    this.db = database.withTables<LedgerTables>();
  }

  /** The last entry, held until the transaction ends, so that the next one is appended by one at a time. */
  async holdHead(): Promise<Head | undefined> {
    const row = await this.db.selectFrom('ledger_heads').select(['seq', 'at', 'hash']).forUpdate().executeTakeFirst();
    return row && { seq: Number(row.seq), at: row.at.toISOString(), hash: row.hash };
  }

  /** Makes the place that `holdHead` holds, for a district without one. */
  async openHead(hash: Buffer): Promise<void> {
    await this.db
      .insertInto('ledger_heads')
      .values({ district_id: this.district, seq: 0, at: new Date(0), hash })
      .onConflict((conflict) => conflict.column('district_id').doNothing())
      .execute();
  }

  /** Adds the entry and moves the head to it, in one statement. */
  async append({ entry, salt, hash }: { entry: Entry; salt: Buffer; hash: Buffer }): Promise<void> {
    const at = new Date(entry.at);
    await this.db
      .with('added', (db) =>
        db.insertInto('ledger_entries').values({
          district_id: this.district,
          seq: entry.seq,
          at,
          actor: entry.actor,
          action: entry.action,
          subject: entry.subject,
          before: entry.before === null ? null : JSON.stringify(entry.before),
          after: entry.after === null ? null : JSON.stringify(entry.after),
          salt,
          hash,
        }),
      )
      .updateTable('ledger_heads')
      .set({ seq: entry.seq, at, hash })
      .where('district_id', '=', this.district)
      .execute();
  }

  /** Entries after `seq`, in order, at most `limit`. */
  async listAfter(seq: number, limit: number): Promise<StoredEntry[]> {
    const rows = await this.entries().where('seq', '>', String(seq)).orderBy('seq').limit(limit).execute();
    return rows.map((row) => this.toEntry(row));
  }

  /** What was done to a subject, oldest first. */
  async listOf(subject: string): Promise<StoredEntry[]> {
    const rows = await this.entries().where('subject', '=', subject).orderBy('seq').execute();
    return rows.map((row) => this.toEntry(row));
  }

  private entries() {
    return this.db
      .selectFrom('ledger_entries')
      .select(['seq', 'at', 'actor', 'action', 'subject', sql<Json>`before`.as('before'), sql<Json>`after`.as('after'), 'salt', 'hash'])
      .where('district_id', '=', this.district);
  }

  private toEntry(row: Omit<StoredEntry, 'seq' | 'at' | 'district'> & { seq: string; at: Date }): StoredEntry {
    return { ...row, district: this.district, seq: Number(row.seq), at: row.at.toISOString() };
  }
}

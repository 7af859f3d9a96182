import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import type { Entry, Json, StoredEntry } from './entry.js';
import type { LedgerTables } from './tables.js';

export interface Head {
  seq: number;
  at: string;
  hash: Buffer;
}

/** A day that is over, as stored. */
export interface StoredDay {
  day: string;
  firstSeq: number;
  size: number;
  root: Buffer;
}

/** What the tree of a day is made of. */
export interface Leaf {
  seq: number;
  at: string;
  hash: Buffer;
}

/** Reads and adds one district's ledger rows. */
export class LedgerStore {
  private readonly db;

  constructor(
    database: Database,
    readonly district: string,
  ) {
    this.db = database.withTables<LedgerTables>();
  }

  /** The last entry, held until the transaction ends, so that the next one is appended by one at a time. */
  async holdHead(): Promise<Head | undefined> {
    const row = await this.db
      .selectFrom('ledger_heads')
      .select(['seq', 'at', 'hash'])
      .where('district_id', '=', this.district)
      .forUpdate()
      .executeTakeFirst();
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

  /** Adds entries, each following the one before, and moves the head to the last, in one statement. */
  async append(entries: readonly { entry: Entry; salt: Buffer; hash: Buffer }[]): Promise<void> {
    const last = entries.at(-1);
    if (!last) return;
    await this.db
      .with('added', (db) =>
        db.insertInto('ledger_entries').values(
          entries.map(({ entry, salt, hash }) => ({
            district_id: this.district,
            seq: entry.seq,
            at: new Date(entry.at),
            actor: entry.actor,
            action: entry.action,
            subject: entry.subject,
            before: entry.before === null ? null : JSON.stringify(entry.before),
            after: entry.after === null ? null : JSON.stringify(entry.after),
            salt,
            hash,
          })),
        ),
      )
      .updateTable('ledger_heads')
      .set({ seq: last.entry.seq, at: new Date(last.entry.at), hash: last.hash })
      .where('district_id', '=', this.district)
      .execute();
  }

  /**
   * Appends one entry after the last, in one statement, so that the head is held for one round trip less: the database fills in the place
   * and the time, which never is before the last entry's, and hashes. False where the district has no head yet.
   * @param sealed the canonical JSON of the sealed entry, cut where its time and where its place stand
   */
  async appendNext(
    { actor, action, subject, before, after }: Pick<Entry, 'actor' | 'action' | 'subject' | 'before' | 'after'>,
    now: string,
    salt: Buffer,
    sealed: readonly [string, string, string],
  ): Promise<boolean> {
    const district = this.district;
    const json = (value: Json): string | null => (value === null ? null : JSON.stringify(value));
    const { numAffectedRows } = await sql`
      WITH last AS (SELECT seq + 1 AS seq, greatest(at, ${now}::timestamptz) AS at, hash FROM ledger_heads WHERE district_id = ${district} FOR UPDATE),
      next AS (
        SELECT seq, at, sha256(hash || convert_to(
          ${sealed[0]}::text || to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || ${sealed[1]}::text || seq::text || ${sealed[2]}::text,
          'UTF8')) AS hash
        FROM last),
      added AS (
        INSERT INTO ledger_entries (district_id, seq, at, actor, action, subject, before, after, salt, hash)
        SELECT ${district}, seq, at, ${actor}, ${action}, ${subject}, ${json(before)}::jsonb, ${json(after)}::jsonb, ${salt}::bytea, hash FROM next)
      UPDATE ledger_heads SET seq = next.seq, at = next.at, hash = next.hash FROM next WHERE district_id = ${district}`.execute(this.db);
    return numAffectedRows === 1n;
  }

  /** What was done to a subject, oldest first. */
  async listOf(subject: string): Promise<StoredEntry[]> {
    const rows = await this.entries().where('subject', '=', subject).orderBy('seq').execute();
    return rows.map((row) => this.toEntry(row));
  }

  /** The last entry; undefined where there never was one. */
  async findHead(): Promise<Head | undefined> {
    const row = await this.db
      .selectFrom('ledger_heads')
      .select(['seq', 'at', 'hash'])
      .where('district_id', '=', this.district)
      .executeTakeFirst();
    return row && { seq: Number(row.seq), at: row.at.toISOString(), hash: row.hash };
  }

  /** From here on no entry can be dated before `at`. */
  async raiseFloor(at: Date): Promise<void> {
    await this.db.updateTable('ledger_heads').set({ at }).where('district_id', '=', this.district).where('at', '<', at).execute();
  }

  async findEntry(seq: number): Promise<StoredEntry | undefined> {
    const row = await this.entries().where('seq', '=', String(seq)).executeTakeFirst();
    return row && this.toEntry(row);
  }

  /** Entries after `seq` in order, at most `limit`, of one subject or of all. */
  async listPage(subject: string | undefined, seq: number, limit: number): Promise<StoredEntry[]> {
    const page = this.entries().where('seq', '>', String(seq)).orderBy('seq').limit(limit);
    const rows = await (subject === undefined ? page : page.where('subject', '=', subject)).execute();
    return rows.map((row) => this.toEntry(row));
  }

  /** The hashes of the entries after `seq`, in order, at most `limit`. */
  async listLeaves(seq: number, limit: number): Promise<Leaf[]> {
    const rows = await this.db
      .selectFrom('ledger_entries')
      .select(['seq', 'at', 'hash'])
      .where('district_id', '=', this.district)
      .where('seq', '>', String(seq))
      .orderBy('seq')
      .limit(limit)
      .execute();
    return rows.map((row) => ({ seq: Number(row.seq), at: row.at.toISOString(), hash: row.hash }));
  }

  /** The stored days, newest first. */
  async listDays(limit: number): Promise<StoredDay[]> {
    const rows = await this.days().orderBy('first_seq', 'desc').limit(limit).execute();
    return rows.map(toDay);
  }

  /** The stored day that entry `seq` is of; undefined where its day is not over. */
  async findDayOf(seq: number): Promise<StoredDay | undefined> {
    const row = await this.days().where('first_seq', '<=', String(seq)).orderBy('first_seq', 'desc').executeTakeFirst();
    const day = row && toDay(row);
    return day && seq < day.firstSeq + day.size ? day : undefined;
  }

  /** Stores the root of a day that is over; a day that stands already stays as it is. */
  async addDay({ day, firstSeq, size, root }: StoredDay): Promise<void> {
    await this.db
      .insertInto('ledger_days')
      .values({ district_id: this.district, day, first_seq: firstSeq, size, root })
      .onConflict((conflict) => conflict.columns(['district_id', 'day']).doNothing())
      .execute();
  }

  private days() {
    return this.db.selectFrom('ledger_days').select(['day', 'first_seq', 'size', 'root']).where('district_id', '=', this.district);
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

function toDay({ first_seq, ...day }: Omit<StoredDay, 'firstSeq'> & { first_seq: string }): StoredDay {
  return { ...day, firstSeq: Number(first_seq) };
}

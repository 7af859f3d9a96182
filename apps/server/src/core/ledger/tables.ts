import { sql, type ColumnType, type JSONColumnType, type Kysely } from 'kysely';
import type { Migrations } from '../database/migrate.js';

interface EntriesTable {
  district_id: string;
  /** 1, 2, 3 … without a gap. */
  seq: ColumnType<string, number, never>;
  at: ColumnType<Date, Date, never>;
  actor: ColumnType<string, string, never>;
  action: ColumnType<string, string, never>;
  subject: ColumnType<string, string, never>;
  before: JSONColumnType<object, string, never> | null;
  after: JSONColumnType<object, string, never> | null;
  salt: ColumnType<Buffer, Buffer, never>;
  hash: ColumnType<Buffer, Buffer, never>;
}

/** The last entry of each district, locked by whoever appends the next. */
interface HeadsTable {
  district_id: string;
  seq: ColumnType<string, number, number>;
  at: Date;
  hash: Buffer;
}

/** The root of each day that is over. */
interface DaysTable {
  district_id: string;
  day: ColumnType<string, string, never>;
  first_seq: ColumnType<string, number, never>;
  size: ColumnType<number, number, never>;
  root: ColumnType<Buffer, Buffer, never>;
}

export type LedgerTables = { ledger_entries: EntriesTable; ledger_heads: HeadsTable; ledger_days: DaysTable };

export const migrations: Migrations = {
  'core-0002-ledger': {
    up: async (db: Kysely<unknown>) => {
      await sql`
        CREATE TABLE ledger_entries (
          district_id text NOT NULL, seq bigint NOT NULL CHECK (seq > 0), at timestamptz(3) NOT NULL,
          actor text NOT NULL, action text NOT NULL, subject text NOT NULL, before jsonb, after jsonb,
          salt bytea NOT NULL CHECK (length(salt) = 16), hash bytea NOT NULL CHECK (length(hash) = 32),
          PRIMARY KEY (district_id, seq))`.execute(db);
      await sql`CREATE INDEX ledger_subject ON ledger_entries (district_id, subject, seq)`.execute(db);
      await sql`CREATE INDEX ledger_at ON ledger_entries (district_id, at)`.execute(db);
      await sql`
        CREATE TABLE ledger_heads (
          district_id text PRIMARY KEY, seq bigint NOT NULL, at timestamptz(3) NOT NULL, hash bytea NOT NULL)`.execute(db);
      await sql`
        CREATE TABLE ledger_days (
          district_id text NOT NULL, day date NOT NULL, first_seq bigint NOT NULL, size int NOT NULL CHECK (size > 0),
          root bytea NOT NULL CHECK (length(root) = 32), PRIMARY KEY (district_id, day))`.execute(db);
    },
  },
};

import { sql, type ColumnType, type Generated, type JSONColumnType, type Kysely } from 'kysely';
import type { Migrations } from '../../core/database/migrate.js';

/** What the list shows is kept in columns of its own, so that a list never reads a reading. */
interface ReportsTable {
  district_id: string;
  id: string;
  seq: Generated<string>;
  file_hash: string;
  file_name: string;
  format: string;
  original: Buffer;
  text: string;
  title: string;
  place: string | null;
  plan_year: number | null;
  review_year: number | null;
  characters: number;
  commitments: number;
  targets: number;
  figures: number;
  findings_error: number;
  findings_warning: number;
  findings_note: number;
  checkable: number | null;
  corrections: number;
  sample: boolean;
  created_at: ColumnType<Date, never, never>;
  deleted_at: Date | null;
}

interface ReadingsTable {
  district_id: string;
  report_id: string;
  /** Which reader made it; another reader reads anew. */
  reader: string;
  reading: JSONColumnType<object>;
}

/** Rows are added, never changed: taking a correction back is a row too. */
interface CorrectionsTable {
  district_id: string;
  report_id: string;
  n: number;
  correction: JSONColumnType<object, string, never> | null;
  takes_back: number | null;
  by_name: string;
  at: ColumnType<Date, never, never>;
}

interface FollowsTable {
  district_id: string;
  report_id: string;
  next_id: string;
  /** Reader and correction versions of both reports; another key computes anew. */
  key: string;
  follow: JSONColumnType<object>;
}

/** A type, not an interface, because the query builder asks for one that can be indexed. */
export type ReportTables = {
  reports: ReportsTable;
  report_readings: ReadingsTable;
  report_corrections: CorrectionsTable;
  report_follows: FollowsTable;
};

export const migrations: Migrations = {
  'reports-0001-tables': {
    up: async (db: Kysely<unknown>) => {
      await sql`
        CREATE TABLE reports (
          district_id text NOT NULL, id text NOT NULL, seq bigint GENERATED ALWAYS AS IDENTITY,
          file_hash text NOT NULL, file_name text NOT NULL, format text NOT NULL, original bytea NOT NULL, text text NOT NULL,
          title text NOT NULL, place text, plan_year int, review_year int, characters int NOT NULL,
          commitments int NOT NULL, targets int NOT NULL, figures int NOT NULL,
          findings_error int NOT NULL, findings_warning int NOT NULL, findings_note int NOT NULL,
          checkable double precision CHECK (checkable BETWEEN 0 AND 1), corrections int NOT NULL DEFAULT 0,
          sample boolean NOT NULL DEFAULT false, created_at timestamptz NOT NULL DEFAULT now(), deleted_at timestamptz,
          PRIMARY KEY (district_id, id))`.execute(db);
      await sql`CREATE INDEX reports_newest ON reports (district_id, seq DESC) WHERE deleted_at IS NULL`.execute(db);
      await sql`CREATE INDEX reports_file ON reports (district_id, file_hash)`.execute(db);
      await sql`
        CREATE TABLE report_readings (
          district_id text NOT NULL, report_id text NOT NULL, reader text NOT NULL, reading jsonb NOT NULL,
          PRIMARY KEY (district_id, report_id),
          FOREIGN KEY (district_id, report_id) REFERENCES reports (district_id, id))`.execute(db);
      await sql`
        CREATE TABLE report_corrections (
          district_id text NOT NULL, report_id text NOT NULL, n int NOT NULL,
          correction jsonb, takes_back int, by_name text NOT NULL, at timestamptz NOT NULL DEFAULT now(),
          PRIMARY KEY (district_id, report_id, n),
          UNIQUE (district_id, report_id, takes_back),
          CHECK ((correction IS NULL) <> (takes_back IS NULL)),
          FOREIGN KEY (district_id, report_id) REFERENCES reports (district_id, id),
          FOREIGN KEY (district_id, report_id, takes_back) REFERENCES report_corrections (district_id, report_id, n))`.execute(db);
      await sql`
        CREATE TABLE report_follows (
          district_id text NOT NULL, report_id text NOT NULL, next_id text NOT NULL, key text NOT NULL, follow jsonb NOT NULL,
          PRIMARY KEY (district_id, report_id, next_id),
          FOREIGN KEY (district_id, report_id) REFERENCES reports (district_id, id),
          FOREIGN KEY (district_id, next_id) REFERENCES reports (district_id, id))`.execute(db);
    },
  },
};

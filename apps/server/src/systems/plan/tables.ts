import { sql, type ColumnType, type JSONColumnType, type Kysely } from 'kysely';
import type { Certainty, Kind } from '@luoshi/reader';
import type { Migrations } from '../../core/database/migrate.js';
import type { Grade, PeriodKind, PlanKind, PlanState, ReturnState } from './model.js';

interface PlansTable {
  district_id: string;
  id: string;
  name: string;
  kind: PlanKind;
  year: number;
  state: PlanState;
  version: number;
  period_kind: PeriodKind;
  report_id: string | null;
  created_at: ColumnType<Date, never, never>;
}

/** Each publication, whole; rows are only ever added. */
interface VersionsTable {
  district_id: string;
  plan_id: string;
  version: number;
  /** On what grounds: a session's decision, a document's number. */
  basis: string;
  published_on: string;
  published_by: string;
  commitments: JSONColumnType<object>;
}

interface CommitmentsTable {
  district_id: string;
  plan_id: string;
  id: string;
  number: number;
  heading: string;
  text: string;
  kind: Kind;
  certainty: Certainty;
  target: JSONColumnType<object> | null;
  deadline: string;
  lead_unit: string | null;
  supporting_units: string[];
  parent: string | null;
  schedule: JSONColumnType<object>;
  items: JSONColumnType<object>;
  milestones: JSONColumnType<object>;
  closed_on: string | null;
  weight: number;
  span_start: number | null;
  span_end: number | null;
  /** Binding fields as they will be from the next publication on; null where nothing is to change. */
  pending: JSONColumnType<object> | null;
  /** No longer, or not yet, part of the plan. */
  removed: boolean;
  /** Counts changes, so that who edits an older state is told. */
  revision: number;
  changed_by: string | null;
}

/** A commitment that serves another plan's. */
interface ServesTable {
  district_id: string;
  plan_id: string;
  commitment_id: string;
  serves_plan: string;
  serves_commitment: string;
  removed: boolean;
}

/** Each submission is a row of its own; only its state moves. */
interface ReturnsTable {
  district_id: string;
  id: string;
  plan_id: string;
  commitment_id: string;
  period: string;
  /** 1 for the first submission for its period. */
  round: number;
  value: number | null;
  text: string;
  grade: Grade | null;
  reason: string | null;
  items: JSONColumnType<object>;
  milestones: JSONColumnType<object>;
  evidence: JSONColumnType<object>;
  state: ReturnState;
  submitted_by: string;
  submitted_on: string;
  submitted_at: ColumnType<Date, Date, never>;
  reviewed_by: string | null;
  reviewed_on: string | null;
  /** Why it was returned. */
  remark: string | null;
}

interface FilesTable {
  district_id: string;
  /** SHA-256 of the content, in hex: its name on disk. */
  hash: string;
  size: ColumnType<string, number, never>;
  type: string;
  name: string;
  added_by: string;
  scan: 'clean' | 'unscanned';
}

interface ChallengesTable {
  district_id: string;
  id: string;
  plan_id: string;
  commitment_id: string;
  period: string | null;
  text: string;
  /** Who asks: a person's id or `visitor`; never public. */
  asked_by: string;
  contact: string | null;
  asked_on: string;
  due_on: string;
  unit_id: string | null;
  answer: string | null;
  answered_by: string | null;
  answered_on: string | null;
  /** Taken off the public page, with the reason. */
  hidden_reason: string | null;
}

/** What a person is to be told, once: the key says of what. */
interface NoticesTable {
  district_id: string;
  key: string;
  person_id: string;
  kind: 'due' | 'overdue' | 'escalation' | 'returned' | 'challenge';
  subject: string;
  text: string;
  text_en: string;
  created_on: string;
  read_on: string | null;
  /** `none` where the person has no address or no mail is set up; `sending` was claimed and may or may not have gone out. */
  mail: 'none' | 'waiting' | 'sending' | 'sent' | 'failed';
}

export type PlanTables = {
  plans: PlansTable;
  plan_versions: VersionsTable;
  commitments: CommitmentsTable;
  commitment_serves: ServesTable;
  returns: ReturnsTable;
  files: FilesTable;
  challenges: ChallengesTable;
  notices: NoticesTable;
};

export const migrations: Migrations = {
  'plan-0001-tables': {
    up: async (db: Kysely<unknown>) => {
      await sql`
        CREATE TABLE plans (
          district_id text NOT NULL, id text NOT NULL, name text NOT NULL, kind text NOT NULL, year int NOT NULL, state text NOT NULL,
          version int NOT NULL DEFAULT 0, period_kind text NOT NULL, report_id text, created_at timestamptz NOT NULL DEFAULT now(),
          PRIMARY KEY (district_id, id))`.execute(db);
      await sql`
        CREATE TABLE plan_versions (
          district_id text NOT NULL, plan_id text NOT NULL, version int NOT NULL, basis text NOT NULL, published_on date NOT NULL,
          published_by text NOT NULL, commitments jsonb NOT NULL,
          PRIMARY KEY (district_id, plan_id, version), FOREIGN KEY (district_id, plan_id) REFERENCES plans (district_id, id))`.execute(db);
      await sql`
        CREATE TABLE commitments (
          district_id text NOT NULL, plan_id text NOT NULL, id text NOT NULL, number int NOT NULL, heading text NOT NULL,
          text text NOT NULL, kind text NOT NULL, certainty text NOT NULL, target jsonb, deadline date NOT NULL,
          lead_unit text, supporting_units text[] NOT NULL DEFAULT '{}', parent text, schedule jsonb NOT NULL, items jsonb NOT NULL,
          milestones jsonb NOT NULL, closed_on date, weight double precision NOT NULL DEFAULT 1 CHECK (weight > 0),
          span_start int, span_end int, pending jsonb, revision int NOT NULL DEFAULT 0, changed_by text,
          PRIMARY KEY (district_id, plan_id, id),
          FOREIGN KEY (district_id, plan_id) REFERENCES plans (district_id, id),
          FOREIGN KEY (district_id, plan_id, parent) REFERENCES commitments (district_id, plan_id, id),
          FOREIGN KEY (district_id, lead_unit) REFERENCES units (district_id, id))`.execute(db);
      await sql`CREATE INDEX commitments_lead ON commitments (district_id, lead_unit)`.execute(db);
      await sql`
        CREATE TABLE commitment_serves (
          district_id text NOT NULL, plan_id text NOT NULL, commitment_id text NOT NULL, serves_plan text NOT NULL,
          serves_commitment text NOT NULL, removed boolean NOT NULL DEFAULT false,
          PRIMARY KEY (district_id, plan_id, commitment_id, serves_plan, serves_commitment),
          FOREIGN KEY (district_id, plan_id, commitment_id) REFERENCES commitments (district_id, plan_id, id),
          FOREIGN KEY (district_id, serves_plan, serves_commitment) REFERENCES commitments (district_id, plan_id, id))`.execute(db);
      await sql`
        CREATE TABLE returns (
          district_id text NOT NULL, id text NOT NULL, plan_id text NOT NULL, commitment_id text NOT NULL, period text NOT NULL,
          round int NOT NULL, value double precision, text text NOT NULL, grade text, reason text, items jsonb NOT NULL DEFAULT '[]',
          milestones jsonb NOT NULL DEFAULT '[]', evidence jsonb NOT NULL DEFAULT '[]', state text NOT NULL,
          submitted_by text NOT NULL, submitted_on date NOT NULL, submitted_at timestamptz NOT NULL,
          reviewed_by text, reviewed_on date, remark text,
          PRIMARY KEY (district_id, id), UNIQUE (district_id, plan_id, commitment_id, period, round),
          FOREIGN KEY (district_id, plan_id, commitment_id) REFERENCES commitments (district_id, plan_id, id))`.execute(db);
      await sql`CREATE INDEX returns_commitment ON returns (district_id, plan_id, commitment_id, period)`.execute(db);
      await sql`CREATE INDEX returns_waiting ON returns (district_id, state) WHERE state = 'submitted'`.execute(db);
      await sql`
        CREATE TABLE files (
          district_id text NOT NULL, hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'), size bigint NOT NULL, type text NOT NULL,
          name text NOT NULL, added_by text NOT NULL, scan text NOT NULL, PRIMARY KEY (district_id, hash))`.execute(db);
      await sql`
        CREATE TABLE challenges (
          district_id text NOT NULL, id text NOT NULL, plan_id text NOT NULL, commitment_id text NOT NULL, period text,
          text text NOT NULL, asked_by text NOT NULL, contact text, asked_on date NOT NULL, due_on date NOT NULL, unit_id text,
          answer text, answered_by text, answered_on date, hidden_reason text,
          PRIMARY KEY (district_id, id),
          FOREIGN KEY (district_id, plan_id, commitment_id) REFERENCES commitments (district_id, plan_id, id))`.execute(db);
      await sql`
        CREATE TABLE notices (
          district_id text NOT NULL, key text NOT NULL, person_id text NOT NULL, kind text NOT NULL, subject text NOT NULL,
          text text NOT NULL, text_en text NOT NULL, created_on date NOT NULL, read_on date, mail text NOT NULL,
          PRIMARY KEY (district_id, key, person_id),
          FOREIGN KEY (district_id, person_id) REFERENCES people (district_id, id))`.execute(db);
    },
  },
  'plan-0002-removed': {
    up: async (db: Kysely<unknown>) => {
      await sql`ALTER TABLE commitments ADD COLUMN removed boolean NOT NULL DEFAULT false`.execute(db);
    },
  },
};

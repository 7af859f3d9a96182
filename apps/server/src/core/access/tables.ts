import { sql, type ColumnType, type Kysely } from 'kysely';
import type { Migrations } from '../database/migrate.js';
import type { Role } from './roles.js';

/** The one table without a district before its key: which districts there are. */
interface DistrictsTable {
  id: string;
  name: string;
  /** Made up, and said so on every page. */
  sample: boolean;
  /** The day that a sample district stands still on. */
  frozen_on: ColumnType<string | null, string | null, string | null>;
  created_at: ColumnType<Date, never, never>;
}

interface UnitsTable {
  district_id: string;
  id: string;
  name: string;
  parent_id: string | null;
  kind: 'department' | 'street' | 'other';
  /** Its statement of duties. */
  duties: string;
  position: number;
  active: boolean;
}

interface PeopleTable {
  district_id: string;
  id: string;
  login: string;
  name: string;
  email: string | null;
  unit_id: string | null;
  roles: Role[];
  /** PHC string of argon2id; null where no password was set. */
  password_hash: string | null;
  /** Who this is to the OpenID provider, as `<issuer>|<subject>`. */
  oidc_subject: string | null;
  /** An administrator said that the provider's `preferred_username` is this login; holds until the first sign-in there. */
  oidc_by_login: boolean;
  active: boolean;
}

interface SessionsTable {
  district_id: string;
  /** SHA-256 of the token in the cookie. */
  token_hash: Buffer;
  person_id: string;
  created_at: ColumnType<Date, Date, never>;
  seen_at: Date;
  expires_at: ColumnType<Date, Date, never>;
  revoked_at: Date | null;
  /** How it was opened. */
  way: 'password' | 'oidc' | 'link';
  /** The browser, as it names itself; its first 200 characters. */
  agent: string;
}

/** A browser that somebody has signed in with before. */
interface DevicesTable {
  district_id: string;
  /** SHA-256 of the token in the cookie. */
  token_hash: Buffer;
  person_id: string;
  created_at: ColumnType<Date, Date, never>;
}

/** How often something was tried in vain: a login from unknown devices, a known device, an address. */
interface TriesTable {
  district_id: string;
  /** SHA-256 of what is counted. */
  key: Buffer;
  tries: number;
  last_at: Date;
  /** Nothing is tried before. */
  free_at: Date;
}

/** Links that lead to the set-up of a server without districts; the one other table without a district. */
interface SetupLinksTable {
  token_hash: Buffer;
  expires_at: ColumnType<Date, Date, never>;
  used_at: Date | null;
}

interface EntryLinksTable {
  district_id: string;
  token_hash: Buffer;
  person_id: string;
  expires_at: ColumnType<Date, Date, never>;
  used_at: Date | null;
  /** May be used more than once: of a sample district only. */
  reusable: boolean;
}

export type AccessTables = {
  districts: DistrictsTable;
  units: UnitsTable;
  people: PeopleTable;
  sessions: SessionsTable;
  entry_links: EntryLinksTable;
  devices: DevicesTable;
  sign_in_tries: TriesTable;
  setup_links: SetupLinksTable;
};

export const migrations: Migrations = {
  'core-0001-access': {
    up: async (db: Kysely<unknown>) => {
      await sql`
        CREATE TABLE districts (
          id text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]{1,40}$'), name text NOT NULL, sample boolean NOT NULL DEFAULT false,
          frozen_on date CHECK (frozen_on IS NULL OR sample), created_at timestamptz NOT NULL DEFAULT now())`.execute(db);
      await sql`
        CREATE TABLE units (
          district_id text NOT NULL REFERENCES districts, id text NOT NULL, name text NOT NULL, parent_id text,
          kind text NOT NULL, duties text NOT NULL DEFAULT '', position int NOT NULL DEFAULT 0, active boolean NOT NULL DEFAULT true,
          PRIMARY KEY (district_id, id), UNIQUE (district_id, name),
          FOREIGN KEY (district_id, parent_id) REFERENCES units (district_id, id))`.execute(db);
      await sql`
        CREATE TABLE people (
          district_id text NOT NULL REFERENCES districts, id text NOT NULL, login text NOT NULL, name text NOT NULL, email text,
          unit_id text, roles text[] NOT NULL, password_hash text, oidc_subject text, active boolean NOT NULL DEFAULT true,
          PRIMARY KEY (district_id, id), UNIQUE (district_id, login), UNIQUE (district_id, oidc_subject),
          FOREIGN KEY (district_id, unit_id) REFERENCES units (district_id, id))`.execute(db);
      await sql`
        CREATE TABLE sessions (
          district_id text NOT NULL, token_hash bytea NOT NULL, person_id text NOT NULL, created_at timestamptz NOT NULL,
          seen_at timestamptz NOT NULL, expires_at timestamptz NOT NULL, revoked_at timestamptz,
          PRIMARY KEY (district_id, token_hash),
          FOREIGN KEY (district_id, person_id) REFERENCES people (district_id, id))`.execute(db);
      await sql`
        CREATE TABLE entry_links (
          district_id text NOT NULL, token_hash bytea NOT NULL, person_id text NOT NULL, expires_at timestamptz NOT NULL,
          used_at timestamptz, reusable boolean NOT NULL DEFAULT false,
          PRIMARY KEY (district_id, token_hash),
          FOREIGN KEY (district_id, person_id) REFERENCES people (district_id, id))`.execute(db);
    },
  },
  'core-0003-sign-in': {
    up: async (db: Kysely<unknown>) => {
      await sql`ALTER TABLE people ADD oidc_by_login boolean NOT NULL DEFAULT false`.execute(db);
      await sql`ALTER TABLE sessions ADD way text NOT NULL DEFAULT 'link', ADD agent text NOT NULL DEFAULT ''`.execute(db);
      await sql`CREATE INDEX sessions_of ON sessions (district_id, person_id)`.execute(db);
      await sql`
        CREATE TABLE devices (
          district_id text NOT NULL, token_hash bytea NOT NULL, person_id text NOT NULL, created_at timestamptz NOT NULL,
          PRIMARY KEY (district_id, token_hash),
          FOREIGN KEY (district_id, person_id) REFERENCES people (district_id, id))`.execute(db);
      await sql`
        CREATE TABLE sign_in_tries (
          district_id text NOT NULL REFERENCES districts, key bytea NOT NULL, tries int NOT NULL, last_at timestamptz NOT NULL,
          free_at timestamptz NOT NULL, PRIMARY KEY (district_id, key))`.execute(db);
      await sql`
        CREATE TABLE setup_links (
          token_hash bytea PRIMARY KEY, expires_at timestamptz NOT NULL, used_at timestamptz)`.execute(db);
    },
  },
};

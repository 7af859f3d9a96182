import { sql } from 'kysely';
import type { Database } from './connect.js';

/** The role that statements run as where the server was given a role that could pass the wall. It cannot sign in. */
export const APP_ROLE = 'luoshi_app';

/** Tables whose rows are only ever added: no role of the application may change or remove one. */
const APPEND_ONLY = ['ledger_entries', 'ledger_days'];

/**
 * Puts every table that has a `district_id` behind the wall between districts: row-level security, for its owner too, by the district
 * that the connection was told. A statement on a connection that was told none sees no row and adds none. Append-only tables get a
 * trigger that refuses UPDATE, DELETE and TRUNCATE. Run by the migrator after each migration; what stands already is left.
 */
export async function raiseWalls(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'district_id' AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
       AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'district_wall')`.execute(db);
  for (const { name } of rows) {
    const table = sql.table(name);
    await sql`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`.execute(db);
    await sql`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`.execute(db);
    await sql`CREATE POLICY district_wall ON ${table} USING (district_id = current_setting('luoshi.district', true))`.execute(db);
  }
  await sql`
    CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME; END $$`.execute(db);
  for (const name of APPEND_ONLY) {
    const table = sql.table(name);
    await sql`CREATE OR REPLACE TRIGGER only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
              FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`.execute(db);
  }
}

/** Lets `app` read, add and change rows, nothing more; of append-only tables, read and add. */
export async function grantRows(db: Database, app: string): Promise<void> {
  const role = sql.id(app);
  await sql`GRANT USAGE ON SCHEMA public TO ${role}`.execute(db);
  await sql`GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO ${role}`.execute(db);
  await sql`GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${role}`.execute(db);
  for (const name of APPEND_ONLY) await sql`REVOKE UPDATE ON ${sql.table(name)} FROM ${role}`.execute(db);
}

/**
 * The role that the application's statements must run as: `luoshi_app`, made where missing, where `db` is signed in as one that
 * row-level security does not bind (a superuser); undefined where the wall binds it already.
 */
export async function bindToWalls(db: Database): Promise<string | undefined> {
  const { rows } = await sql<{ passes: boolean; exists: boolean }>`
    SELECT rolsuper OR rolbypassrls AS passes, EXISTS (SELECT 1 FROM pg_roles WHERE rolname = ${APP_ROLE}) AS exists
      FROM pg_roles WHERE rolname = current_user`.execute(db);
  const [me] = rows;
  if (!me?.passes) return undefined;
  if (!me.exists) await sql`CREATE ROLE ${sql.id(APP_ROLE)} NOLOGIN`.execute(db);
  await grantRows(db, APP_ROLE);
  return APP_ROLE;
}

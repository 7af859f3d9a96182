import { sql } from 'kysely';
import type { Database } from '../database/connect.js';

/** Any number that no other use of two-part advisory locks in this database takes. */
const JOBS = 20250117;

/**
 * Does the work while this process alone, of all that share the database, holds the name; where another one holds it, does nothing.
 * A process that dies lets go of it. Holds one connection meanwhile; the work takes its own.
 * @returns whether it did the work
 */
export async function holdingName(database: Database, name: string, work: () => Promise<void>): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ isHeld: boolean }>`
      SELECT pg_try_advisory_xact_lock(${sql.lit(JOBS)}, hashtext(${name})) AS "isHeld"`.execute(transaction);
    if (rows[0]?.isHeld !== true) return false;
    await work();
    return true;
  });
}

import { sql, type Kysely } from 'kysely';
import type { Migrations } from '../../../core/database/migrate.js';

/**
 * How many challenges came from where on a day. `source` is 16 bits of a hash of address and day, or `*` for all: enough to slow one
 * sender down, too few to tell from it who that was.
 */
interface CountsTable {
  district_id: string;
  day: string;
  source: string;
  count: number;
}

export type ChallengeTables = { challenge_counts: CountsTable };

export const challengeMigrations: Migrations = {
  'plan-0004-challenge-counts': {
    up: async (db: Kysely<unknown>) => {
      await sql`
        CREATE TABLE challenge_counts (
          district_id text NOT NULL, day date NOT NULL, source text NOT NULL, count int NOT NULL,
          PRIMARY KEY (district_id, day, source))`.execute(db);
      await sql`CREATE INDEX challenges_commitment ON challenges (district_id, plan_id, commitment_id)`.execute(db);
    },
  },
};

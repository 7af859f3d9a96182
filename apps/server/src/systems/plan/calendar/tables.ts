import { sql, type Kysely } from 'kysely';
import type { Migrations } from '../../../core/database/migrate.js';

/** The secret in a unit's feed address, kept as it is, for the address is shown again; it opens nothing but days that are due. */
interface FeedsTable {
  district_id: string;
  /** Empty for the whole district. */
  unit_id: string;
  secret: string;
}

export type CalendarTables = { calendar_feeds: FeedsTable };

export const calendarMigrations: Migrations = {
  'plan-0003-calendar-feeds': {
    up: async (db: Kysely<unknown>) => {
      await sql`
        CREATE TABLE calendar_feeds (
          district_id text NOT NULL, unit_id text NOT NULL, secret text NOT NULL,
          PRIMARY KEY (district_id, unit_id), UNIQUE (district_id, secret))`.execute(db);
    },
  },
};

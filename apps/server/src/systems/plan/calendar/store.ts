import type { Database } from '../../../core/database/connect.js';
import type { CalendarTables } from './tables.js';

/** Reads and adds one district's calendar secrets. */
export class CalendarStore {
  private readonly db;

  constructor(
    database: Database,
    private readonly district: string,
  ) {
    this.db = database.withTables<CalendarTables>();
  }

  /** The unit's secret; `made` becomes it where there is none yet, whoever of two comes first. */
  async getSecret(unitId: string | null, made: string): Promise<string> {
    const unit = { district_id: this.district, unit_id: unitId ?? '' };
    await this.db
      .insertInto('calendar_feeds')
      .values({ ...unit, secret: made })
      .onConflict((conflict) => conflict.columns(['district_id', 'unit_id']).doNothing())
      .execute();
    const { secret } = await this.db
      .selectFrom('calendar_feeds')
      .select('secret')
      .where('district_id', '=', unit.district_id)
      .where('unit_id', '=', unit.unit_id)
      .executeTakeFirstOrThrow();
    return secret;
  }

  /** Whose calendar a secret opens; null stands for the whole district's. */
  async findUnit(secret: string): Promise<{ unitId: string | null } | undefined> {
    const row = await this.db
      .selectFrom('calendar_feeds')
      .select('unit_id')
      .where('district_id', '=', this.district)
      .where('secret', '=', secret)
      .executeTakeFirst();
    return row && { unitId: row.unit_id === '' ? null : row.unit_id };
  }
}

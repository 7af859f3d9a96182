import { sql, type Selectable } from 'kysely';
import type { Database } from '../../../core/database/connect.js';
import type { Day } from '../model.js';
import type { PlanTables } from '../tables.js';
import type { Challenge } from './model.js';
import type { ChallengeTables } from './tables.js';

/** Reads and writes one district's challenges. */
export class ChallengeStore {
  private readonly db;

  constructor(
    database: Database,
    private readonly district: string,
  ) {
    this.db = database.withTables<PlanTables & ChallengeTables>();
  }

  /** Oldest first; `open` are those neither answered nor hidden. */
  async listChallenges(state?: 'open' | 'answered'): Promise<Challenge[]> {
    let query = this.challenges();
    if (state === 'open') query = query.where('answer', 'is', null).where('hidden_reason', 'is', null);
    if (state === 'answered') query = query.where('answer', 'is not', null);
    return (await query.orderBy('asked_on').orderBy('id').execute()).map(toChallenge);
  }

  /** Of one commitment, oldest first. */
  async listOf(planId: string, commitmentId: string): Promise<Challenge[]> {
    const query = this.challenges().where('plan_id', '=', planId).where('commitment_id', '=', commitmentId);
    return (await query.orderBy('asked_on').orderBy('id').execute()).map(toChallenge);
  }

  async findChallenge(id: string): Promise<Challenge | undefined> {
    const row = await this.challenges().where('id', '=', id).executeTakeFirst();
    return row && toChallenge(row);
  }

  /** The challenge, held until the transaction ends. */
  async holdChallenge(id: string): Promise<Challenge | undefined> {
    const row = await this.challenges().where('id', '=', id).forUpdate().executeTakeFirst();
    return row && toChallenge(row);
  }

  async addChallenge(one: Challenge): Promise<void> {
    await this.db
      .insertInto('challenges')
      .values({
        district_id: this.district,
        ...{ id: one.id, plan_id: one.planId, commitment_id: one.commitmentId, period: one.period, text: one.text },
        ...{ asked_by: one.askedBy, contact: one.contact, asked_on: one.askedOn, due_on: one.dueOn, unit_id: one.unitId },
        ...{ answer: one.answer, answered_by: one.answeredBy, answered_on: one.answeredOn, hidden_reason: one.hiddenReason },
      })
      .execute();
  }

  async putAnswer(id: string, answer: string, answeredBy: string, answeredOn: Day): Promise<void> {
    await this.db
      .updateTable('challenges')
      .set({ answer, answered_by: answeredBy, answered_on: answeredOn })
      .where('district_id', '=', this.district)
      .where('id', '=', id)
      .execute();
  }

  async hide(id: string, reason: string): Promise<void> {
    await this.db
      .updateTable('challenges')
      .set({ hidden_reason: reason })
      .where('district_id', '=', this.district)
      .where('id', '=', id)
      .execute();
  }

  /** Counts one more from a source on a day; answers with how many there are now. */
  async countOne(day: Day, source: string): Promise<number> {
    const row = await this.db
      .insertInto('challenge_counts')
      .values({ district_id: this.district, day, source, count: 1 })
      .onConflict((conflict) =>
        conflict.columns(['district_id', 'day', 'source']).doUpdateSet({ count: sql<number>`challenge_counts.count + 1` }),
      )
      .returning('count')
      .executeTakeFirstOrThrow();
    return row.count;
  }

  private challenges() {
    return this.db.selectFrom('challenges').selectAll().where('district_id', '=', this.district);
  }
}

function toChallenge(row: Selectable<PlanTables['challenges']>): Challenge {
  const { id, period, text, contact, answer } = row;
  return {
    ...{ id, period, text, contact, answer, planId: row.plan_id, commitmentId: row.commitment_id },
    ...{ askedBy: row.asked_by, askedOn: row.asked_on, dueOn: row.due_on, unitId: row.unit_id },
    ...{ answeredBy: row.answered_by, answeredOn: row.answered_on, hiddenReason: row.hidden_reason },
  };
}

import type { Database } from '../../../core/database/connect.js';
import type { Day, PlanReturn } from '../model.js';
import type { PlanTables } from '../tables.js';
import type { MailState, NewNotice, Notice } from './model.js';

/** A letter that this process alone has claimed. */
export interface ClaimedLetter {
  key: string;
  personId: string;
  subject: string;
  text: string;
  textEn: string;
}

/** Reads and writes one district's notices, and reads what they are made of. */
export class NoticeStore {
  private readonly db;

  constructor(
    database: Database,
    private readonly district: string,
  ) {
    this.db = database.withTables<PlanTables>();
  }

  /** Adds those that are not there yet; what was said once is not said again. Answers with how many were new. */
  async addNotices(notices: readonly (NewNotice & { mail: MailState })[], createdOn: Day): Promise<number> {
    if (notices.length === 0) return 0;
    const result = await this.db
      .insertInto('notices')
      .values(
        notices.map(({ key, personId, kind, subject, text, textEn, mail }) => ({
          ...{ district_id: this.district, key, person_id: personId, kind, subject, text, text_en: textEn, mail },
          ...{ created_on: createdOn, read_on: null },
        })),
      )
      .onConflict((conflict) => conflict.columns(['district_id', 'key', 'person_id']).doNothing())
      .executeTakeFirst();
    return Number(result.numInsertedOrUpdatedRows ?? 0n);
  }

  /** Of one person, unread first, newest first. */
  async listNotices(personId: string, limit: number): Promise<Notice[]> {
    const rows = await this.db
      .selectFrom('notices')
      .selectAll()
      .where('district_id', '=', this.district)
      .where('person_id', '=', personId)
      .orderBy((by) => by('read_on', 'is not', null))
      .orderBy('created_on', 'desc')
      .orderBy('key')
      .limit(limit)
      .execute();
    return rows.map(({ key, person_id, kind, subject, text, text_en, created_on, read_on, mail }) => ({
      ...{ key, personId: person_id, kind, subject, text, textEn: text_en, createdOn: created_on, readOn: read_on, mail },
    }));
  }

  async markRead(personId: string, keys: readonly string[], readOn: Day): Promise<void> {
    if (keys.length === 0) return;
    await this.db
      .updateTable('notices')
      .set({ read_on: readOn })
      .where('district_id', '=', this.district)
      .where('person_id', '=', personId)
      .where('key', 'in', keys)
      .where('read_on', 'is', null)
      .execute();
  }

  /**
   * Claims one letter that waits; from here on it is `sending`, on disk, and nobody else sends it. Undefined where none waits.
   */
  async claimLetter(): Promise<ClaimedLetter | undefined> {
    // Materialised, for a join may run a subquery more than once, and each time it would lock and claim another row.
    const row = await this.db
      .with(
        (cte) => cte('next').materialized(),
        (db) =>
          db
            .selectFrom('notices')
            .select(['key', 'person_id'])
            .where('district_id', '=', this.district)
            .where('mail', '=', 'waiting')
            .orderBy('created_on')
            .orderBy('key')
            .orderBy('person_id')
            .limit(1)
            .forUpdate()
            .skipLocked(),
      )
      .updateTable('notices')
      .from('next')
      .set({ mail: 'sending' })
      .where('notices.district_id', '=', this.district)
      .whereRef('notices.key', '=', 'next.key')
      .whereRef('notices.person_id', '=', 'next.person_id')
      .returning(['notices.key', 'notices.person_id', 'subject', 'text', 'text_en'])
      .executeTakeFirst();
    return row && { key: row.key, personId: row.person_id, subject: row.subject, text: row.text, textEn: row.text_en };
  }

  async setMail({ key, personId }: Pick<ClaimedLetter, 'key' | 'personId'>, mail: MailState): Promise<void> {
    await this.db
      .updateTable('notices')
      .set({ mail })
      .where('district_id', '=', this.district)
      .where('key', '=', key)
      .where('person_id', '=', personId)
      .execute();
  }

  /** `<plan>/<commitment>/<period>` of every return that is submitted or accepted. */
  async listReported(): Promise<Set<string>> {
    const rows = await this.db
      .selectFrom('returns')
      .select(['plan_id', 'commitment_id', 'period'])
      .where('district_id', '=', this.district)
      .where('state', 'in', ['submitted', 'accepted'])
      .execute();
    return new Set(rows.map(({ plan_id, commitment_id, period }) => `${plan_id}/${commitment_id}/${period}`));
  }

  /** Returns sent back since a day that are still the latest of their period. */
  async listSentBack(since: Day): Promise<Pick<PlanReturn, 'id' | 'planId' | 'commitmentId' | 'period' | 'submittedBy' | 'reviewedOn'>[]> {
    const latest = this.db
      .selectFrom('returns')
      .select(['id', 'plan_id', 'commitment_id', 'period', 'submitted_by', 'reviewed_on', 'state'])
      .distinctOn(['plan_id', 'commitment_id', 'period'])
      .where('district_id', '=', this.district)
      .orderBy('plan_id')
      .orderBy('commitment_id')
      .orderBy('period')
      .orderBy('round', 'desc');
    const rows = await this.db
      .selectFrom(latest.as('latest'))
      .selectAll()
      .where('state', '=', 'returned')
      .where('reviewed_on', '>=', since)
      .execute();
    return rows.map(({ id, period, ...row }) => ({
      ...{ id, period, planId: row.plan_id, commitmentId: row.commitment_id },
      ...{ submittedBy: row.submitted_by, reviewedOn: row.reviewed_on },
    }));
  }
}

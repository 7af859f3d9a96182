import type { Database } from '../../../core/database/connect.js';
import type { FileView } from '../api.js';
import type { AcceptedReturn, Day, GradeOf, PlanReturn } from '../model.js';
import { EvidenceShape, GradesShape } from '../shapes.js';
import type { PlanTables } from '../tables.js';

/** An accepted return and the commitment it is of. */
export interface AcceptedOf extends AcceptedReturn {
  planId: string;
  commitmentId: string;
}

/** Grades of items and milestones that a return brought when it was accepted. */
export interface GradesAccepted {
  commitmentId: string;
  acceptedOn: Day;
  items: GradeOf[];
  milestones: GradeOf[];
}

/** Where the reporting of a period stands: the state of its latest return. */
export interface LatestReturn {
  id: string;
  planId: string;
  commitmentId: string;
  period: string;
  state: PlanReturn['state'];
}

/** Reads and writes one district's returns. A return is never changed but for its review. */
export class ReturnStore {
  private readonly db;

  constructor(
    database: Database,
    private readonly district: string,
  ) {
    this.db = database.withTables<PlanTables>();
  }

  /**
   * What was accepted, of a plan or of all, in the order of acceptance, in one query; without texts where nobody reads them.
   */
  async listAccepted(planId?: string, withTexts = false): Promise<AcceptedOf[]> {
    let query = this.accepted().$if(withTexts, (texts) => texts.select(['text', 'reason']));
    if (planId !== undefined) query = query.where('plan_id', '=', planId);
    return (await query.execute()).map(toAccepted);
  }

  /** What was accepted of the commitments that a unit leads, in the order of acceptance, without texts. */
  async listAcceptedOf(unitId: string): Promise<AcceptedOf[]> {
    const rows = await this.accepted()
      .where((where) =>
        where.exists(
          where
            .selectFrom('commitments')
            .select('commitments.id')
            .where('commitments.district_id', '=', this.district)
            .where('commitments.lead_unit', '=', unitId)
            .whereRef('commitments.plan_id', '=', 'returns.plan_id')
            .whereRef('commitments.id', '=', 'returns.commitment_id'),
        ),
      )
      .execute();
    return rows.map(toAccepted);
  }

  private accepted() {
    return this.db
      .selectFrom('returns')
      .select(['plan_id', 'commitment_id', 'period', 'value', 'grade', 'reviewed_on'])
      .where('district_id', '=', this.district)
      .where('state', '=', 'accepted')
      .orderBy('reviewed_on')
      .orderBy('period')
      .orderBy('round');
  }

  /** Grades of items and milestones that were accepted in a plan, in the order of acceptance. */
  async listGrades(planId: string): Promise<GradesAccepted[]> {
    const rows = await this.db
      .selectFrom('returns')
      .select(['commitment_id', 'reviewed_on', 'items', 'milestones'])
      .where('district_id', '=', this.district)
      .where('plan_id', '=', planId)
      .where('state', '=', 'accepted')
      .where((where) =>
        where.or([where(where.cast<string>('items', 'text'), '<>', '[]'), where(where.cast<string>('milestones', 'text'), '<>', '[]')]),
      )
      .orderBy('reviewed_on')
      .orderBy('period')
      .orderBy('round')
      .execute();
    return rows.map((row) => ({
      commitmentId: row.commitment_id,
      acceptedOn: acceptedOn(row.reviewed_on),
      items: GradesShape.parse(row.items),
      milestones: GradesShape.parse(row.milestones),
    }));
  }

  /** A commitment's returns, newest period and round first. */
  async listReturns(planId: string, commitmentId: string): Promise<PlanReturn[]> {
    const rows = await this.returns()
      .where('plan_id', '=', planId)
      .where('commitment_id', '=', commitmentId)
      .orderBy('period', 'desc')
      .orderBy('round', 'desc')
      .execute();
    return rows.map(toReturn);
  }

  /** Of every commitment that a unit leads and every period: its latest return. */
  async listLatestOf(unitId: string): Promise<LatestReturn[]> {
    const rows = await this.db
      .selectFrom('returns as r')
      .innerJoin('commitments as c', (join) =>
        join.onRef('c.district_id', '=', 'r.district_id').onRef('c.plan_id', '=', 'r.plan_id').onRef('c.id', '=', 'r.commitment_id'),
      )
      .select(['r.id', 'r.plan_id', 'r.commitment_id', 'r.period', 'r.state'])
      .distinctOn(['r.plan_id', 'r.commitment_id', 'r.period'])
      .where('r.district_id', '=', this.district)
      .where('c.lead_unit', '=', unitId)
      .orderBy('r.plan_id')
      .orderBy('r.commitment_id')
      .orderBy('r.period')
      .orderBy('r.round', 'desc')
      .execute();
    return rows.map(({ id, plan_id, commitment_id, period, state }) => ({
      ...{ id, period, state },
      planId: plan_id,
      commitmentId: commitment_id,
    }));
  }

  /** What waits for a review in the commitments that a unit leads, longest first. */
  async listWaitingOf(unitId: string): Promise<PlanReturn[]> {
    const rows = await this.db
      .selectFrom('returns as r')
      .innerJoin('commitments as c', (join) =>
        join.onRef('c.district_id', '=', 'r.district_id').onRef('c.plan_id', '=', 'r.plan_id').onRef('c.id', '=', 'r.commitment_id'),
      )
      .selectAll('r')
      .where('r.district_id', '=', this.district)
      .where('r.state', '=', 'submitted')
      .where('c.lead_unit', '=', unitId)
      .orderBy('r.submitted_at')
      .orderBy('r.id')
      .execute();
    return rows.map(toReturn);
  }

  async findReturn(id: string): Promise<PlanReturn | undefined> {
    const row = await this.returns().where('id', '=', id).executeTakeFirst();
    return row && toReturn(row);
  }

  /** The returns for a period, first round first. */
  async listRounds(planId: string, commitmentId: string, period: string): Promise<PlanReturn[]> {
    const rows = await this.returns()
      .where('plan_id', '=', planId)
      .where('commitment_id', '=', commitmentId)
      .where('period', '=', period)
      .orderBy('round')
      .execute();
    return rows.map(toReturn);
  }

  async addReturns(returns: readonly (PlanReturn & { submittedAt: Date })[]): Promise<void> {
    if (returns.length === 0) return;
    await this.db
      .insertInto('returns')
      .values(
        returns.map(({ id, period, round, value, text, grade, reason, state, remark, ...more }) => ({
          ...{ district_id: this.district, id, plan_id: more.planId, commitment_id: more.commitmentId },
          ...{ period, round, value, text, grade, reason, state, remark },
          items: JSON.stringify(more.items),
          milestones: JSON.stringify(more.milestones),
          evidence: JSON.stringify(more.evidence),
          ...{ submitted_by: more.submittedBy, submitted_on: more.submittedOn, submitted_at: more.submittedAt },
          ...{ reviewed_by: more.reviewedBy, reviewed_on: more.reviewedOn },
        })),
      )
      .execute();
  }

  /** What is known of files that returns name. */
  async listFiles(hashes: readonly string[]): Promise<Omit<FileView, 'present'>[]> {
    if (hashes.length === 0) return [];
    const rows = await this.db
      .selectFrom('files')
      .select(['hash', 'name', 'type', 'size', 'scan'])
      .where('district_id', '=', this.district)
      .where('hash', 'in', hashes)
      .execute();
    return rows.map(({ size, ...file }) => ({ ...file, size: Number(size) }));
  }

  /** Writes a review down where the return still waits for one; false where it doesn't. */
  async putReview(
    id: string,
    review: { state: 'accepted' | 'returned'; reviewedBy: string; reviewedOn: Day; remark: string | null },
  ): Promise<boolean> {
    const result = await this.db
      .updateTable('returns')
      .set({ state: review.state, reviewed_by: review.reviewedBy, reviewed_on: review.reviewedOn, remark: review.remark })
      .where('district_id', '=', this.district)
      .where('id', '=', id)
      .where('state', '=', 'submitted')
      .executeTakeFirst();
    return result.numUpdatedRows === 1n;
  }

  private returns() {
    return this.db.selectFrom('returns').selectAll().where('district_id', '=', this.district);
  }
}

function toAccepted(row: {
  plan_id: string;
  commitment_id: string;
  period: string;
  value: number | null;
  grade: PlanReturn['grade'];
  reviewed_on: Day | null;
  text?: string | undefined;
  reason?: string | null | undefined;
}): AcceptedOf {
  const { period, value, grade, reason = null, text = '' } = row;
  const key = { planId: row.plan_id, commitmentId: row.commitment_id };
  return { ...key, period, value, grade, reason, text, acceptedOn: acceptedOn(row.reviewed_on) };
}

/** Whatever is accepted was reviewed on a day. */
function acceptedOn(day: Day | null): Day {
  if (day === null) throw new Error('a return is accepted but has no day of review');
  return day;
}

interface Row extends Pick<PlanReturn, 'id' | 'period' | 'round' | 'value' | 'text' | 'grade' | 'reason' | 'state' | 'remark'> {
  plan_id: string;
  commitment_id: string;
  items: object;
  milestones: object;
  evidence: object;
  submitted_by: string;
  submitted_on: Day;
  reviewed_by: string | null;
  reviewed_on: Day | null;
}

function toReturn(row: Row): PlanReturn {
  const { id, period, round, value, text, grade, reason, state, remark } = row;
  return {
    ...{ id, period, round, value, text, grade, reason, state, remark },
    planId: row.plan_id,
    commitmentId: row.commitment_id,
    items: GradesShape.parse(row.items),
    milestones: GradesShape.parse(row.milestones),
    evidence: EvidenceShape.parse(row.evidence),
    submittedBy: row.submitted_by,
    submittedOn: row.submitted_on,
    reviewedBy: row.reviewed_by,
    reviewedOn: row.reviewed_on,
  };
}

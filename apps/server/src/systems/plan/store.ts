import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../../core/database/connect.js';
import type { Plan, PlanCommitment, PlanVersion, TrackedCommitment, VersionedCommitment } from './model.js';
import { ItemsShape, MilestonesShape, PendingShape, ScheduleShape, TargetShape, VersionShape } from './shapes.js';
import type { PlanTables } from './tables.js';

const planColumns = ['id', 'name', 'kind', 'year', 'state', 'version', 'period_kind', 'report_id'] as const;

/** A commitment that serves another plan's. */
export interface Serves {
  planId: string;
  commitmentId: string;
  servesPlan: string;
  servesCommitment: string;
}

/** Reads and writes one district's plans, their versions and commitments. */
export class PlanStore {
  private readonly db;

  constructor(
    database: Database,
    private readonly district: string,
  ) {
    this.db = database.withTables<PlanTables>();
  }

  /** Newest year first. */
  async listPlans(): Promise<Plan[]> {
    const rows = await this.plans().orderBy('year', 'desc').orderBy('created_at').orderBy('id').execute();
    return rows.map(toPlan);
  }

  async findPlan(id: string): Promise<Plan | undefined> {
    const row = await this.plans().where('id', '=', id).executeTakeFirst();
    return row && toPlan(row);
  }

  /**
   * The plan, held until the transaction ends: `shared` keeps it from being published or closed meanwhile, `alone` keeps everybody else's
   * changes of it and of its commitments waiting.
   */
  async holdPlan(id: string, how: 'shared' | 'alone'): Promise<Plan | undefined> {
    const query = this.plans().where('id', '=', id);
    const row = await (how === 'alone' ? query.forNoKeyUpdate() : query.forShare()).executeTakeFirst();
    return row && toPlan(row);
  }

  /** False where there is one of this id already. */
  async addPlan({ id, name, kind, year, state, version, periodKind, reportId }: Plan): Promise<boolean> {
    const result = await this.db
      .insertInto('plans')
      .values({ district_id: this.district, id, name, kind, year, state, version, period_kind: periodKind, report_id: reportId })
      .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  }

  async setState(id: string, { state, version }: Pick<Plan, 'state' | 'version'>): Promise<void> {
    await this.db.updateTable('plans').set({ state, version }).where('district_id', '=', this.district).where('id', '=', id).execute();
  }

  async addVersion(planId: string, version: PlanVersion, commitments: readonly VersionedCommitment[]): Promise<void> {
    await this.db
      .insertInto('plan_versions')
      .values({
        district_id: this.district,
        plan_id: planId,
        version: version.version,
        basis: version.basis,
        published_on: version.publishedOn,
        published_by: version.publishedBy,
        commitments: JSON.stringify(commitments),
      })
      .execute();
  }

  /** Oldest first, without what stands in them. */
  async listVersions(planId: string): Promise<PlanVersion[]> {
    const rows = await this.db
      .selectFrom('plan_versions')
      .select(['version', 'basis', 'published_on', 'published_by'])
      .where('district_id', '=', this.district)
      .where('plan_id', '=', planId)
      .orderBy('version')
      .execute();
    return rows.map(({ version, basis, published_on, published_by }) => ({
      version,
      basis,
      publishedOn: published_on,
      publishedBy: published_by,
    }));
  }

  async findVersion(planId: string, version: number): Promise<VersionedCommitment[] | undefined> {
    const row = await this.db
      .selectFrom('plan_versions')
      .select('commitments')
      .where('district_id', '=', this.district)
      .where('plan_id', '=', planId)
      .where('version', '=', version)
      .executeTakeFirst();
    return row && VersionShape.parse(row.commitments);
  }

  /** Every commitment of a plan, or of all plans, those taken out included, in the plan's order. */
  async listCommitments(planId?: string): Promise<TrackedCommitment[]> {
    let query = this.commitments();
    if (planId !== undefined) query = query.where('plan_id', '=', planId);
    return (await query.orderBy('plan_id').orderBy('number').orderBy('id').execute()).map(toCommitment);
  }

  /** Those that a unit leads, of every plan. */
  async listLedBy(unitId: string): Promise<TrackedCommitment[]> {
    const query = this.commitments().where('lead_unit', '=', unitId).where('removed', '=', false);
    return (await query.orderBy('plan_id').orderBy('number').execute()).map(toCommitment);
  }

  async findCommitment(planId: string, id: string): Promise<TrackedCommitment | undefined> {
    const row = await this.commitments().where('plan_id', '=', planId).where('id', '=', id).executeTakeFirst();
    return row && toCommitment(row);
  }

  /** The commitment, held until the transaction ends. */
  async holdCommitment(planId: string, id: string): Promise<TrackedCommitment | undefined> {
    const row = await this.commitments().where('plan_id', '=', planId).where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
    return row && toCommitment(row);
  }

  /** Every commitment of a plan, held until the transaction ends; always in the order of ids, so that two never wait for each other. */
  async holdCommitments(planId: string): Promise<TrackedCommitment[]> {
    return (await this.commitments().where('plan_id', '=', planId).orderBy('id').forNoKeyUpdate().execute()).map(toCommitment);
  }

  async addCommitments(commitments: readonly TrackedCommitment[]): Promise<void> {
    if (commitments.length === 0) return;
    await this.db
      .insertInto('commitments')
      .values(commitments.map((commitment) => this.toRow(commitment)))
      .execute();
  }

  /** Stores a commitment as it now is; the caller holds it. */
  async putCommitment(commitment: TrackedCommitment): Promise<void> {
    const { district_id, plan_id, id, ...columns } = this.toRow(commitment);
    await this.db
      .updateTable('commitments')
      .set(columns)
      .where('district_id', '=', district_id)
      .where('plan_id', '=', plan_id)
      .where('id', '=', id)
      .execute();
  }

  /** What serves what, where a plan's commitment serves or is served. */
  async listServes(planId: string, commitmentId: string): Promise<Serves[]> {
    const rows = await this.db
      .selectFrom('commitment_serves')
      .select(['plan_id', 'commitment_id', 'serves_plan', 'serves_commitment'])
      .where('district_id', '=', this.district)
      .where('removed', '=', false)
      .where((where) =>
        where.or([
          where.and([where('plan_id', '=', planId), where('commitment_id', '=', commitmentId)]),
          where.and([where('serves_plan', '=', planId), where('serves_commitment', '=', commitmentId)]),
        ]),
      )
      .orderBy('plan_id')
      .orderBy('commitment_id')
      .orderBy('serves_plan')
      .orderBy('serves_commitment')
      .execute();
    return rows.map(({ plan_id, commitment_id, serves_plan, serves_commitment }) => ({
      planId: plan_id,
      commitmentId: commitment_id,
      servesPlan: serves_plan,
      servesCommitment: serves_commitment,
    }));
  }

  /** What a commitment serves from now on: these and no others. */
  async putServes(planId: string, commitmentId: string, serves: readonly { plan: string; commitment: string }[]): Promise<void> {
    await this.db
      .updateTable('commitment_serves')
      .set({ removed: true })
      .where('district_id', '=', this.district)
      .where('plan_id', '=', planId)
      .where('commitment_id', '=', commitmentId)
      .execute();
    if (serves.length === 0) return;
    const key = { district_id: this.district, plan_id: planId, commitment_id: commitmentId };
    await this.db
      .insertInto('commitment_serves')
      .values(serves.map(({ plan, commitment }) => ({ ...key, serves_plan: plan, serves_commitment: commitment, removed: false })))
      .onConflict((conflict) =>
        conflict.columns(['district_id', 'plan_id', 'commitment_id', 'serves_plan', 'serves_commitment']).doUpdateSet({ removed: false }),
      )
      .execute();
  }

  private plans() {
    return this.db.selectFrom('plans').select(planColumns).where('district_id', '=', this.district);
  }

  private commitments() {
    return this.db.selectFrom('commitments').selectAll().where('district_id', '=', this.district);
  }

  private toRow(commitment: TrackedCommitment): Insertable<PlanTables['commitments']> {
    const { id, number, heading, text, kind, certainty, deadline, parent, weight, revision, removed } = commitment;
    return {
      ...{ district_id: this.district, plan_id: commitment.planId, id, number, heading, text, kind, certainty, deadline, parent, weight },
      ...{ revision, removed, changed_by: commitment.changedBy, closed_on: commitment.closedOn },
      ...{ lead_unit: commitment.leadUnit, supporting_units: commitment.supportingUnits },
      ...{ span_start: commitment.span?.start ?? null, span_end: commitment.span?.end ?? null },
      target: commitment.target && JSON.stringify(commitment.target),
      schedule: JSON.stringify(commitment.schedule),
      items: JSON.stringify(commitment.items),
      milestones: JSON.stringify(commitment.milestones),
      pending: commitment.pending && JSON.stringify(commitment.pending),
    };
  }
}

function toPlan(row: Pick<Selectable<PlanTables['plans']>, (typeof planColumns)[number]>): Plan {
  const { id, name, kind, year, state, version, period_kind, report_id } = row;
  return { id, name, kind, year, state, version, periodKind: period_kind, reportId: report_id };
}

function toCommitment(row: Selectable<PlanTables['commitments']>): TrackedCommitment {
  const { id, number, heading, text, kind, certainty, deadline, parent, weight, removed, revision } = row;
  const commitment: PlanCommitment = {
    ...{ id, number, heading, text, kind, certainty, deadline, parent, weight },
    planId: row.plan_id,
    target: row.target && TargetShape.parse(row.target),
    leadUnit: row.lead_unit,
    supportingUnits: row.supporting_units,
    schedule: ScheduleShape.parse(row.schedule),
    items: ItemsShape.parse(row.items),
    milestones: MilestonesShape.parse(row.milestones),
    closedOn: row.closed_on,
    span: row.span_start !== null && row.span_end !== null ? { start: row.span_start, end: row.span_end } : null,
  };
  return { ...commitment, removed, revision, changedBy: row.changed_by, pending: row.pending && PendingShape.parse(row.pending) };
}

import type { Database } from '../../../core/database/connect.js';
import type { LedgerTables } from '../../../core/ledger/tables.js';
import type { Day, Grade } from '../model.js';
import { EvidenceShape } from '../shapes.js';
import type { PlanTables } from '../tables.js';

/** What the public may know of an accepted return: no text, no reason, no people. */
export interface PublicFigure {
  period: string;
  value: number | null;
  grade: Grade | null;
  acceptedOn: Day;
  /** How many files it rests on. */
  evidence: number;
  /** The ledger entry of its acceptance; null where there is none. */
  seq: number | null;
}

/** The action whose entry proves an accepted figure. */
const ACCEPTED = 'plan.accept-return';

/** Reads of one district what is public and nothing else. */
export class PublicStore {
  private readonly db;

  constructor(
    database: Database,
    private readonly district: string,
  ) {
    this.db = database.withTables<PlanTables & LedgerTables>();
  }

  /** The accepted figures of a commitment, newest period first; of a period the one accepted last. */
  async listFigures(planId: string, commitmentId: string): Promise<PublicFigure[]> {
    const rows = await this.db
      .selectFrom('returns')
      .select(['id', 'period', 'value', 'grade', 'reviewed_on', 'evidence'])
      .distinctOn('period')
      .where('district_id', '=', this.district)
      .where('plan_id', '=', planId)
      .where('commitment_id', '=', commitmentId)
      .where('state', '=', 'accepted')
      .orderBy('period', 'desc')
      .orderBy('round', 'desc')
      .execute();
    const seqs = await this.seqOf(rows.map(({ id }) => `return/${id}`));
    return rows.map(({ id, period, value, grade, reviewed_on, evidence }) => ({
      ...{ period, value, grade, acceptedOn: reviewed_on ?? '' },
      evidence: EvidenceShape.parse(evidence).length,
      seq: seqs.get(`return/${id}`) ?? null,
    }));
  }

  private async seqOf(subjects: string[]): Promise<Map<string, number>> {
    if (subjects.length === 0) return new Map();
    const rows = await this.db
      .selectFrom('ledger_entries')
      .select(['subject', 'seq'])
      .where('district_id', '=', this.district)
      .where('action', '=', ACCEPTED)
      .where('subject', 'in', subjects)
      .execute();
    return new Map(rows.map(({ subject, seq }) => [subject, Number(seq)]));
  }
}

import { z } from 'zod';
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

/** What the entry of an acceptance keeps of the return. */
const Accepted = z.object({ return: z.string() });

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
    const seqs = await this.seqsOf(`commitment/${planId}/${commitmentId}`);
    return rows.map(({ id, period, value, grade, reviewed_on, evidence }) => ({
      ...{ period, value, grade, acceptedOn: reviewed_on ?? '' },
      evidence: EvidenceShape.parse(evidence).length,
      seq: seqs.get(id) ?? null,
    }));
  }

  /** The entries that accepted a commitment's returns, by the return's id. */
  private async seqsOf(subject: string): Promise<Map<string, number>> {
    const rows = await this.db
      .selectFrom('ledger_entries')
      .select(['seq', 'before'])
      .where('district_id', '=', this.district)
      .where('action', '=', ACCEPTED)
      .where('subject', '=', subject)
      .execute();
    return new Map(
      rows.flatMap(({ seq, before }) => {
        const accepted = Accepted.safeParse(before);
        return accepted.success ? [[accepted.data.return, Number(seq)] as const] : [];
      }),
    );
  }
}

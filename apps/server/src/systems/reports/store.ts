import type { Followed, Reading } from '@luoshi/reader';
import type { Kysely } from 'kysely';
import type { Database } from '../../core/database/connect.js';
import { NewCorrection, type CorrectionEntry } from './corrections/correction.js';
import type { NewReport, ReportEntry, Summary } from './model.js';
import type { ReportTables } from './tables.js';

type Tables = Kysely<ReportTables>;

const entryColumns = [
  'id',
  'seq',
  'file_name',
  'title',
  'place',
  'plan_year',
  'review_year',
  'characters',
  'commitments',
  'targets',
  'figures',
  'findings_error',
  'findings_warning',
  'findings_note',
  'checkable',
  'corrections',
  'sample',
  'created_at',
] as const;

/** Reads and writes one district's reports. */
export class ReportStore {
  private readonly db: Tables;

  constructor(
    database: Database,
    readonly district: string,
  ) {
    this.db = database.withTables<ReportTables>();
  }

  /** The newest reports below `before`, and how many there are in all. */
  async listReports(limit: number, before?: string): Promise<{ entries: ReportEntry[]; total: number; next: string | null }> {
    const kept = this.reports().where('deleted_at', 'is', null);
    let page = kept
      .select(entryColumns)
      .orderBy('seq', 'desc')
      .limit(limit + 1);
    if (before !== undefined) page = page.where('seq', '<', before);
    const [rows, count] = await Promise.all([
      page.execute(),
      kept.select((e) => e.fn.countAll<string>().as('all')).executeTakeFirstOrThrow(),
    ]);
    const shown = rows.slice(0, limit);
    return { entries: shown.map(toEntry), total: Number(count.all), next: rows.length > limit ? (shown.at(-1)?.seq ?? null) : null };
  }

  async findEntry(id: string, deletedToo = false): Promise<ReportEntry | undefined> {
    let query = this.reports().select(entryColumns).where('id', '=', id);
    if (!deletedToo) query = query.where('deleted_at', 'is', null);
    const row = await query.executeTakeFirst();
    return row && toEntry(row);
  }

  /** The id of the report that was stored from a file with this content, deleted or not. */
  async findByFile(fileHash: string): Promise<string | undefined> {
    const row = await this.reports().select('id').where('file_hash', '=', fileHash).orderBy('seq').limit(1).executeTakeFirst();
    return row?.id;
  }

  async countReports(): Promise<number> {
    const row = await this.reports()
      .select((e) => e.fn.countAll<string>().as('all'))
      .executeTakeFirstOrThrow();
    return Number(row.all);
  }

  /** True where it was added, false where the report is there already. */
  async addReport(report: NewReport, summary: Summary): Promise<boolean> {
    const result = await this.db
      .insertInto('reports')
      .values({
        district_id: this.district,
        id: report.id,
        file_hash: report.fileHash,
        file_name: report.fileName,
        format: report.format,
        original: report.original,
        text: report.text,
        sample: report.sample,
        corrections: 0,
        ...summaryColumns(summary),
      })
      .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  }

  /** Holds the report until the transaction ends, so that corrections of it come one after the other. False where there is none. */
  async holdReport(id: string): Promise<boolean> {
    const row = await this.reports().select('id').where('id', '=', id).where('deleted_at', 'is', null).forUpdate().executeTakeFirst();
    return row !== undefined;
  }

  async findText(id: string): Promise<string | undefined> {
    const row = await this.reports().select('text').where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst();
    return row?.text;
  }

  async findOriginal(id: string): Promise<{ fileName: string; bytes: Buffer } | undefined> {
    const row = await this.reports()
      .select(['file_name', 'original'])
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    return row && { fileName: row.file_name, bytes: row.original };
  }

  async updateSummary(id: string, summary: Summary, corrections?: number): Promise<void> {
    await this.changeReports(id)
      .set({ ...summaryColumns(summary), ...(corrections === undefined ? {} : { corrections }) })
      .execute();
  }

  /** Marks as deleted or not; nothing is erased. False where nothing changed. */
  async setDeleted(id: string, deleted: boolean): Promise<boolean> {
    const result = await this.changeReports(id)
      .set({ deleted_at: deleted ? new Date() : null })
      .where('deleted_at', deleted ? 'is' : 'is not', null)
      .executeTakeFirst();
    return result.numUpdatedRows === 1n;
  }

  async findReading(id: string): Promise<{ reader: string; reading: Reading } | undefined> {
    const row = await this.db
      .selectFrom('report_readings')
      .select(['reader', 'reading'])
      .where('district_id', '=', this.district)
      .where('report_id', '=', id)
      .executeTakeFirst();
    // Made by the reader of the version beside it, whose shape it has; the caller compares the versions before it relies on that.
    return row && { reader: row.reader, reading: row.reading as Reading };
  }

  async putReading(id: string, reader: string, reading: Reading): Promise<void> {
    const made = { reader, reading: JSON.stringify(reading) };
    await this.db
      .insertInto('report_readings')
      .values({ district_id: this.district, report_id: id, ...made })
      .onConflict((conflict) => conflict.columns(['district_id', 'report_id']).doUpdateSet(made))
      .execute();
  }

  async listCorrections(id: string): Promise<CorrectionEntry[]> {
    const rows = await this.db
      .selectFrom('report_corrections')
      .select(['n', 'correction', 'takes_back', 'by_name', 'at'])
      .where('district_id', '=', this.district)
      .where('report_id', '=', id)
      .orderBy('n')
      .execute();
    return rows.map((row) => ({
      n: row.n,
      correction: row.correction && NewCorrection.parse(row.correction),
      takesBack: row.takes_back,
      by: row.by_name,
      at: row.at,
    }));
  }

  async addCorrection(id: string, entry: Omit<CorrectionEntry, 'at'>): Promise<void> {
    await this.db
      .insertInto('report_corrections')
      .values({
        district_id: this.district,
        report_id: id,
        n: entry.n,
        correction: entry.correction && JSON.stringify(entry.correction),
        takes_back: entry.takesBack,
        by_name: entry.by,
      })
      .execute();
  }

  async findFollow(id: string, nextId: string, key: string): Promise<Followed[] | undefined> {
    const row = await this.db
      .selectFrom('report_follows')
      .select('follow')
      .where('district_id', '=', this.district)
      .where('report_id', '=', id)
      .where('next_id', '=', nextId)
      .where('key', '=', key)
      .executeTakeFirst();
    return row?.follow as Followed[] | undefined;
  }

  async putFollow(id: string, nextId: string, key: string, follow: Followed[]): Promise<void> {
    const made = { key, follow: JSON.stringify(follow) };
    await this.db
      .insertInto('report_follows')
      .values({ district_id: this.district, report_id: id, next_id: nextId, ...made })
      .onConflict((conflict) => conflict.columns(['district_id', 'report_id', 'next_id']).doUpdateSet(made))
      .execute();
  }

  private reports() {
    return this.db.selectFrom('reports').where('district_id', '=', this.district);
  }

  private changeReports(id: string) {
    return this.db.updateTable('reports').where('district_id', '=', this.district).where('id', '=', id);
  }
}

interface EntryRow {
  id: string;
  file_name: string;
  title: string;
  place: string | null;
  plan_year: number | null;
  review_year: number | null;
  characters: number;
  commitments: number;
  targets: number;
  figures: number;
  findings_error: number;
  findings_warning: number;
  findings_note: number;
  checkable: number | null;
  corrections: number;
  sample: boolean;
  created_at: Date;
}

function toEntry(row: EntryRow): ReportEntry {
  return {
    id: row.id,
    fileName: row.file_name,
    title: row.title,
    place: row.place,
    planYear: row.plan_year,
    reviewYear: row.review_year,
    characters: row.characters,
    commitments: row.commitments,
    targets: row.targets,
    figures: row.figures,
    findings: { error: row.findings_error, warning: row.findings_warning, note: row.findings_note },
    checkable: row.checkable,
    corrections: row.corrections,
    sample: row.sample,
    createdAt: row.created_at,
  };
}

function summaryColumns(summary: Summary) {
  return {
    title: summary.title,
    place: summary.place,
    plan_year: summary.planYear,
    review_year: summary.reviewYear,
    characters: summary.characters,
    commitments: summary.commitments,
    targets: summary.targets,
    figures: summary.figures,
    findings_error: summary.findings.error,
    findings_warning: summary.findings.warning,
    findings_note: summary.findings.note,
    checkable: summary.checkable,
  };
}

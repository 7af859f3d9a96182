import type { Database } from '../../../core/database/connect.js';
import type { StoredFile } from '../../../core/files/index.js';
import type { PlanTables } from '../tables.js';

/** What the district knows of a file; the bytes lie on disk. */
export interface FileFacts extends StoredFile {
  name: string;
}

/** Reads and adds one district's rows about evidence files. */
export class FileStore {
  private readonly db;

  constructor(
    database: Database,
    private readonly district: string,
  ) {
    this.db = database.withTables<PlanTables>();
  }

  async findFile(hash: string): Promise<FileFacts | undefined> {
    const row = await this.db
      .selectFrom('files')
      .select(['hash', 'name', 'type', 'size', 'scan'])
      .where('district_id', '=', this.district)
      .where('hash', '=', hash)
      .executeTakeFirst();
    return row && { ...row, size: Number(row.size) };
  }

  /** False where the same content is there already; its first name stays. */
  async addFile({ hash, name, type, size, scan }: FileFacts, addedBy: string): Promise<boolean> {
    const result = await this.db
      .insertInto('files')
      .values({ district_id: this.district, hash, name, type, size, scan, added_by: addedBy })
      .onConflict((conflict) => conflict.columns(['district_id', 'hash']).doNothing())
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  }
}

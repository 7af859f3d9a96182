import type { Database } from '../../database/connect.js';
import type { AccessTables } from '../tables.js';

/** Reads and writes the links to the set-up. They belong to no district, for there is none yet. */
export class SetupStore {
  private readonly db;

  constructor(database: Database) {
    this.db = database.withTables<AccessTables>();
  }

  async addLink(tokenHash: Buffer, expires: Date): Promise<void> {
    await this.db.insertInto('setup_links').values({ token_hash: tokenHash, expires_at: expires, used_at: null }).execute();
  }

  async isOpen(tokenHash: Buffer, now: Date): Promise<boolean> {
    const row = await this.db
      .selectFrom('setup_links')
      .select('token_hash')
      .where('token_hash', '=', tokenHash)
      .where('expires_at', '>', now)
      .where('used_at', 'is', null)
      .executeTakeFirst();
    return row !== undefined;
  }

  /**
   * Uses up every link there is, if this one is among them. Held until the transaction ends: of two set-ups at once, the second waits
   * and then finds its link used.
   */
  async useAll(tokenHash: Buffer, now: Date): Promise<boolean> {
    const used = await this.db
      .updateTable('setup_links')
      .set({ used_at: now })
      .where('expires_at', '>', now)
      .where('used_at', 'is', null)
      .returning('token_hash')
      .execute();
    return used.some(({ token_hash }) => token_hash.equals(tokenHash));
  }
}

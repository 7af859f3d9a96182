import { Migrator, sql, type Migration } from 'kysely';
import { connect } from './connect.js';
import { bindToWalls, grantRows, raiseWalls } from './walls.js';

/** Migrations by name; a name is `<system>-NNNN-<what>` and, once released, neither changes nor goes. */
export type Migrations = Record<string, Migration>;

/**
 * Brings the tables up to date as the migrator role, puts them behind the wall between districts, and lets the application's role read
 * and write rows, nothing more. Safe to call from many processes at once: an advisory lock lets one of them do it, once. All of it
 * happens or none.
 * @returns the role that the application must take on, where the one of `appUrl` could pass the wall
 * @throws Error that names the migration that failed
 */
export async function migrate(migratorUrl: string, appUrl: string, migrations: Migrations): Promise<string | undefined> {
  const db = connect(migratorUrl);
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) }, allowUnorderedMigrations: true });
    const { error, results } = await migrator.migrateToLatest();
    if (error !== undefined) {
      const failed = results?.find(({ status }) => status === 'Error')?.migrationName ?? '';
      throw new Error(`数据库升级 ${failed} 失败：${error instanceof Error ? error.message : JSON.stringify(error)}`, { cause: error });
    }
    const app = decodeURIComponent(new URL(appUrl).username);
    const isApart = app !== '' && app !== decodeURIComponent(new URL(migratorUrl).username);
    return await db.transaction().execute(async (transaction) => {
      await sql`SELECT pg_advisory_xact_lock(20250116)`.execute(transaction);
      await raiseWalls(transaction);
      if (isApart) await grantRows(transaction, app);
      return isApart ? undefined : bindToWalls(transaction);
    });
  } finally {
    await db.destroy();
  }
}

import { Migrator, sql, type Migration } from 'kysely';
import { connect } from './connect.js';

/** Migrations by name; a name is `<system>-NNNN-<what>` and, once released, neither changes nor goes. */
export type Migrations = Record<string, Migration>;

/**
 * Brings the tables up to date as the migrator role and lets the application's role read and write rows, nothing more. Safe to call
 * from many processes at once: an advisory lock lets one of them do it, once. All of it happens or none.
 * @throws Error that names the migration that failed
 */
export async function migrate(migratorUrl: string, appUrl: string, migrations: Migrations): Promise<void> {
  const db = connect(migratorUrl, () => undefined);
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) }, allowUnorderedMigrations: true });
    const { error, results } = await migrator.migrateToLatest();
    if (error !== undefined) {
      const failed = results?.find(({ status }) => status === 'Error')?.migrationName ?? '';
      throw new Error(`数据库升级 ${failed} 失败：${error instanceof Error ? error.message : JSON.stringify(error)}`, { cause: error });
    }
    const app = decodeURIComponent(new URL(appUrl).username);
    if (app && app !== decodeURIComponent(new URL(migratorUrl).username)) {
      await sql`GRANT USAGE ON SCHEMA public TO ${sql.id(app)}`.execute(db);
      await sql`GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO ${sql.id(app)}`.execute(db);
      await sql`GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${sql.id(app)}`.execute(db);
    }
  } finally {
    await db.destroy();
  }
}

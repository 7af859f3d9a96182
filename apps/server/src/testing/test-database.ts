import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** A migrated database of a test file's own. */
export interface TestDatabase {
  appUrl: string;
  migratorUrl: string;
  drop(): Promise<void>;
}

/** Copies the template into a new database. Drop it when done. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const cluster = inject('cluster');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(cluster.superuserUrl, `CREATE DATABASE ${name} TEMPLATE luoshi OWNER luoshi_migrator`);
  const named = (url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  return {
    appUrl: named(cluster.appUrl),
    migratorUrl: named(cluster.migratorUrl),
    drop: () => asSuperuser(cluster.superuserUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function asSuperuser(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

import pg from 'pg';
import type { Secrets } from './secrets.js';

/**
 * Makes, where missing, the role that changes tables (luoshi_migrator), the role that only reads and writes rows (luoshi_app) and the
 * database `luoshi`, which nobody else may enter.
 */
export async function prepareRoles(superuserUrl: string, secrets: Secrets): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    for (const [role, password] of [
      ['luoshi_migrator', secrets.migrator],
      ['luoshi_app', secrets.app],
    ] as const) {
      const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      if (found.rowCount === 0) await client.query(`CREATE ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
    }
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = 'luoshi'");
    if (found.rowCount === 0) await client.query('CREATE DATABASE luoshi OWNER luoshi_migrator TEMPLATE template0');
    await client.query('REVOKE ALL ON DATABASE luoshi FROM PUBLIC');
    await client.query('GRANT CONNECT ON DATABASE luoshi TO luoshi_app');
  } finally {
    await client.end();
  }
}

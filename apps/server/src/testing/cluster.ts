import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../core/database/embedded.js';
import { migrate } from '../core/database/migrate.js';
import { migrations } from '../start.js';

/** Where the tests' PostgreSQL answers; its database `luoshi` is migrated, empty, and copied for each test file. */
export interface Cluster {
  superuserUrl: string;
  migratorUrl: string;
  appUrl: string;
}

/** Starts a PostgreSQL of its own in a temporary folder, with a migrated template; `stop` leaves nothing behind. */
export async function startCluster(): Promise<Cluster & { stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'luoshi-test-'));
  // As root, the database runs as another user, who must be able to enter.
  await chmod(folder, 0o755);
  const embedded = await startEmbedded(folder, () => undefined);
  await migrate(embedded.migratorUrl, embedded.appUrl, migrations);
  return {
    superuserUrl: embedded.superuserUrl,
    migratorUrl: embedded.migratorUrl,
    appUrl: embedded.appUrl,
    stop: async () => {
      await embedded.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

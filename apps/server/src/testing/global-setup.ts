import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startCluster, type Cluster } from './cluster.js';

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: Cluster;
  }
}

/** Once before the tests that need a database: the server compiled (it runs as a process of its own), one PostgreSQL for all. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = resolve(import.meta.dirname, '../../../..');
  // Whether all types are right is another step's to say; the tests run what the compiler made of the code.
  spawnSync(process.execPath, [resolve(root, 'node_modules/typescript/bin/tsc'), '-b', 'apps/server'], { cwd: root, stdio: 'inherit' });
  const { stop, superuserUrl, migratorUrl, appUrl } = await startCluster();
  project.provide('cluster', { superuserUrl, migratorUrl, appUrl });
  return stop;
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lockData } from '../data-lock.js';
import { checkDatabase } from '../database/connect.js';
import { startEmbedded } from '../database/embedded.js';
import { readSecrets } from '../database/secrets.js';
import type { Env } from '../env.js';
import { PlainError } from '../plain-error.js';
import { noData } from './errors.js';

/** A database that a command works on, and how to leave it. */
export interface Reached {
  migratorUrl: string;
  appUrl: string;
  /** True where nobody else is at it: it was started for this. */
  isOurs: boolean;
  /** Stops what had to be started. */
  leave(): Promise<void>;
}

/**
 * Reaches the data that the settings name: the database of DATABASE_URL; else the embedded one under the data folder, that of the server
 * which is serving it, or, where none is, started for as long as the command takes.
 * @throws PlainError `no-data` where the folder holds none, `database-unreachable`, `database-unfit`
 */
export async function reachDatabase(
  env: Pick<Env, 'databaseUrl' | 'migratorUrl' | 'dataDir'>,
  say: (line: string) => void,
): Promise<Reached> {
  if (env.databaseUrl !== undefined) {
    await checkDatabase(env.databaseUrl);
    return { migratorUrl: env.migratorUrl ?? env.databaseUrl, appUrl: env.databaseUrl, isOurs: false, leave: () => Promise.resolve() };
  }
  const folder = join(env.dataDir, 'postgres');
  if (!existsSync(join(folder, 'cluster'))) throw noData(env.dataDir);
  let lock;
  try {
    lock = await lockData(env.dataDir);
  } catch (error) {
    if (!(error instanceof PlainError) || error.code !== 'data-in-use') throw error;
    return joinServing(folder, error);
  }
  try {
    const embedded = await startEmbedded(folder, say);
    const held = lock;
    return {
      ...embedded,
      isOurs: true,
      leave: async () => {
        await embedded.stop();
        await held.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The database of the server that holds the folder; where that is just starting, within ten seconds. */
async function joinServing(folder: string, inUse: PlainError): Promise<Reached> {
  const { migrator, app } = await readSecrets(join(folder, 'secrets.json'));
  for (let attempt = 0; attempt < 100; attempt++) {
    // The fourth line is the port, the eighth says how far the server is (PostgreSQL's postmaster.pid).
    const lines = (await readFile(join(folder, 'cluster/postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    const port = Number(lines[3]);
    if (port > 0 && lines[7]?.trim() === 'ready') {
      const url = (role: string, password: string): string => `postgres://${role}:${password}@127.0.0.1:${String(port)}/luoshi`;
      return {
        migratorUrl: url('luoshi_migrator', migrator),
        appUrl: url('luoshi_app', app),
        isOurs: false,
        leave: () => Promise.resolve(),
      };
    }
    await sleep(100);
  }
  throw inUse;
}

import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { listDistricts } from './core/access/index.js';
import { noData, notEmpty } from './core/backup/errors.js';
import { reachDatabase, restoreBackup, verifyBackup, writeBackup, type BackupFacts, type Reached } from './core/backup/index.js';
import { lockData } from './core/data-lock.js';
import { checkDatabase, openTenancy, type Tenancy } from './core/database/connect.js';
import { startEmbedded } from './core/database/embedded.js';
import { migrate } from './core/database/migrate.js';
import { BadEnvironment, readEnv, type Env } from './core/env.js';
import type { LedgerFacts } from './core/ledger/api.js';
import { readLedger, verifyLedger, type LedgerVerdict } from './core/ledger/index.js';
import { PlainError } from './core/plain-error.js';
import { draftAt, type DraftFile, type DraftWanted } from './draft.js';
import { migrations } from './start.js';

export {
  BadEnvironment,
  PlainError,
  readEnv,
  verifyBackup,
  type DraftFile,
  type DraftWanted,
  type BackupFacts,
  type Env,
  type LedgerFacts,
  type LedgerVerdict,
};

/** Hears in one line what takes long. */
type Say = (line: string) => void;

/** Published earlier, by district: what `GET /api/public/:district/ledger` answered. */
export type Published = ReadonlyMap<string, LedgerFacts>;

/**
 * Verifies the ledger of every district in the database that the settings name, whether a server is serving it or not.
 * @throws PlainError where the database cannot be reached
 */
export async function verifyDatabase(env: Env, published: Published, say: Say): Promise<LedgerVerdict[]> {
  return reaching(env, say, ({ appUrl }) => verifyAt(appUrl, undefined, published));
}

/**
 * Writes a backup of what the settings name to `out`, whether a server is serving it or not.
 * @throws PlainError as `writeBackup` and `reachDatabase`
 */
export async function backUp(env: Env, out: string, now: Date, say: Say): Promise<BackupFacts> {
  return reaching(env, say, ({ migratorUrl }) => writeBackup({ url: migratorUrl, dataDir: env.dataDir, out, now }));
}

/**
 * Drafts the year-end or mid-year report of a plan in what the settings name, whether a server is serving it or not.
 * @throws PlainError `which-district`, `which-plan`, and as `reachDatabase`
 */
export async function draftPlanReport(env: Env, wanted: DraftWanted, now: Date, say: Say): Promise<DraftFile> {
  return reaching(env, say, ({ appUrl }) => draftAt(appUrl, wanted, now));
}

/**
 * Brings a backup into `dataDir`, which is empty or not there yet, or, where that is undefined, into the empty database of DATABASE_URL;
 * then verifies every ledger in it.
 * @throws PlainError; a new data folder is then as it was before
 */
export async function restore(env: Env, file: string, dataDir: string | undefined, say: Say): Promise<LedgerVerdict[]> {
  if (dataDir !== undefined) return restoreIntoFolder(file, resolve(dataDir), say);
  if (env.databaseUrl === undefined) throw noTarget();
  await checkDatabase(env.databaseUrl);
  const urls = { migratorUrl: env.migratorUrl ?? env.databaseUrl, appUrl: env.databaseUrl };
  const { role } = await restoreBackup({ file, ...urls, dataDir: env.dataDir, migrations, target: 'DATABASE_URL' });
  return verifyAt(urls.appUrl, role, new Map());
}

async function restoreIntoFolder(file: string, dataDir: string, say: Say): Promise<LedgerVerdict[]> {
  const wasThere = existsSync(dataDir);
  if (wasThere && (await readdir(dataDir)).length > 0) throw notEmpty(dataDir);
  await mkdir(dataDir, { recursive: true });
  const lock = await lockData(dataDir);
  try {
    const embedded = await startEmbedded(join(dataDir, 'postgres'), say);
    try {
      await restoreBackup({ file, ...embedded, dataDir, migrations, target: dataDir });
      return await verifyAt(embedded.appUrl, undefined, new Map());
    } finally {
      await embedded.stop();
    }
  } catch (error) {
    for (const name of await readdir(dataDir)) await rm(join(dataDir, name), { recursive: true, force: true });
    if (!wasThere) await rm(dataDir, { recursive: true, force: true });
    throw error;
  } finally {
    await lock.release();
  }
}

async function verifyAt(url: string, role: string | undefined, published: Published): Promise<LedgerVerdict[]> {
  const tenancy = openTenancy(url, () => undefined, role);
  try {
    return await verifyAll(tenancy, published);
  } finally {
    await tenancy.destroy();
  }
}

async function verifyAll(tenancy: Tenancy, published: Published): Promise<LedgerVerdict[]> {
  const verdicts: LedgerVerdict[] = [];
  for (const { id } of await listDistricts(tenancy.outside)) {
    const snapshot = tenancy.of(id).transaction().setIsolationLevel('repeatable read');
    verdicts.push(await snapshot.execute(async (transaction) => verifyLedger(await readLedger(transaction, id), published.get(id))));
  }
  return verdicts;
}

async function reaching<T>(env: Env, say: Say, work: (reached: Reached) => Promise<T>): Promise<T> {
  const reached = await reachDatabase(env, say);
  try {
    // A server that serves has brought its tables up to date; a folder that nobody serves may be older.
    if (reached.isOurs) await migrate(reached.migratorUrl, reached.appUrl, migrations);
    return await work(reached);
  } catch (error) {
    const isWithoutTables = error instanceof Error && 'code' in error && error.code === '42P01';
    throw isWithoutTables ? noData(env.databaseUrl === undefined ? env.dataDir : 'DATABASE_URL') : error;
  } finally {
    await reached.leave();
  }
}

function noTarget(): PlainError {
  return new PlainError('no-target', 400, {
    message: '没有说恢复到哪里。',
    mend: '请用 --data-dir 给出一个空文件夹，或让 DATABASE_URL 指向一个空的数据库。',
    messageEn: 'It is not said where to restore to.',
    mendEn: 'Name an empty folder with --data-dir, or let DATABASE_URL name an empty database.',
  });
}

import { existsSync } from 'node:fs';
import { mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { migrate, type Migrations } from '../database/migrate.js';
import { brokenBackup, newerBackup, notEmpty } from './errors.js';
import { kindOfPart, type Manifest } from './manifest.js';
import { checkBackup, readParts } from './read-backup.js';
import { BackupStore, type Table } from './store.js';

interface Options {
  file: string;
  /** The role that owns the tables or may make them. */
  migratorUrl: string;
  appUrl: string;
  dataDir: string;
  /** All that this version knows. */
  migrations: Migrations;
  /** How the database is called where it is refused. */
  target: string;
}

/**
 * Brings a backup into an empty database and an empty folder of evidence files: looks through the whole backup first, makes the tables as
 * they were when it was written, loads all rows in one transaction with every reference checked, then brings the tables up to date.
 * @returns what was restored, and the role that the application must take on
 * @throws PlainError `not-empty`, and what `checkBackup` throws; then nothing was restored
 */
export async function restoreBackup({
  file,
  migratorUrl,
  appUrl,
  dataDir,
  migrations,
  target,
}: Options): Promise<{ manifest: Manifest; role: string | undefined }> {
  const { header, manifest } = await checkBackup(file);
  if (header.migrations.some((name) => !(name in migrations))) throw newerBackup(file);
  await assertNoFiles(join(dataDir, 'files'));
  const store = await BackupStore.open(migratorUrl);
  try {
    await store.begin();
    // An owner who does not pass the wall would see no row of any district.
    await store.lower(await store.listTables());
    const isEmpty = await store.isEmpty();
    await store.rollback();
    if (!isEmpty) throw notEmpty(target);
    const then = Object.fromEntries(Object.entries(migrations).filter(([name]) => header.migrations.includes(name)));
    await migrate(migratorUrl, appUrl, then);
    await store.begin();
    await load(store, file, join(dataDir, 'files'));
    await store.commit();
  } catch (error) {
    await store.rollback();
    throw error;
  } finally {
    await store.close();
  }
  return { manifest, role: await migrate(migratorUrl, appUrl, migrations) };
}

async function load(store: BackupStore, file: string, filesDir: string): Promise<void> {
  const tables = new Map<string, Table>((await store.listTables()).map((table) => [table.name, table]));
  const constraints = await store.lower([...tables.values()]);
  for await (const { name, bytes } of readParts(file)) {
    const part = kindOfPart(name);
    if (part?.kind === 'file') await writeFile(join(filesDir, part.path), bytes);
    if (part?.kind !== 'rows') continue;
    const table = tables.get(part.table);
    if (!table) throw brokenBackup(file, `没有 ${part.table} 这张表`, `there is no table ${part.table}`);
    await store.load(table, bytes.toString().trimEnd().split('\n'));
  }
  await store.raise([...tables.values()], constraints);
}

async function assertNoFiles(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  if (entries.some((entry) => entry.isFile())) throw notEmpty(folder);
}

async function writeFile(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

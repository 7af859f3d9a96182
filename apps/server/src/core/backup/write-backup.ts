import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack, type Pack } from 'tar-stream';
import { backupExists, cannotWriteBackup } from './errors.js';
import { HEADER, kindOfPart, MANIFEST, nameOfRows, VERSION, type Header, type Manifest } from './manifest.js';
import { BackupStore } from './store.js';

export interface BackupFacts {
  /** By table. */
  rows: Record<string, number>;
  files: number;
  /** Evidence files whose content is not what their name says; they are in the backup as they are. */
  damaged: string[];
}

interface Options {
  /** Any role that may read all tables. */
  url: string;
  dataDir: string;
  /** The file to write; must not be there. */
  out: string;
  now: Date;
  /** Rows are put into parts of about this many bytes; 8 MiB unless told. */
  partBytes?: number;
}

/**
 * Writes a backup while the server serves: all rows of all districts as they were at one moment, and the evidence files, in one .tar.gz
 * that only its owner can read. Takes memory for one row or one file at a time. The file is there when it is whole, or not at all.
 * @throws PlainError `backup-exists`, `cannot-write-backup`
 */
export async function writeBackup({ url, dataDir, out, now, partBytes = 8 * 1024 * 1024 }: Options): Promise<BackupFacts> {
  if (existsSync(out)) throw backupExists(out);
  const draft = `${out}.partial`;
  const store = await BackupStore.open(url);
  const archive = pack();
  try {
    const written = pipeline(archive, createGzip(), createWriteStream(draft, { mode: 0o600 }));
    const filled = fill(new Parts(archive, partBytes), store, dataDir, now).then(
      (facts) => {
        archive.finalize();
        return facts;
      },
      (error: unknown) => {
        archive.destroy(error instanceof Error ? error : new Error(String(error)));
        throw error;
      },
    );
    // Whichever fails first is the cause; the other only follows it.
    const [facts] = await Promise.all([filled, written]);
    await flush(draft);
    await rename(draft, out);
    return facts;
  } catch (error) {
    await rm(draft, { force: true });
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw typeof code === 'string' && /^E[A-Z]+$/.test(code) ? cannotWriteBackup(out, code) : error;
  } finally {
    await store.close();
  }
}

async function fill(parts: Parts, store: BackupStore, dataDir: string, now: Date): Promise<BackupFacts> {
  await store.beginSnapshot();
  const header: Header = { format: 'luoshi-backup', version: VERSION, made: now.toISOString(), migrations: await store.listMigrations() };
  await parts.add(HEADER, JSON.stringify(header));
  const rows: Record<string, number> = {};
  const districts = await store.listDistricts();
  for (const table of await store.listTables()) {
    rows[table.name] = 0;
    for (const district of table.hasDistrict ? districts : ['']) {
      rows[table.name] = (rows[table.name] ?? 0) + (await addRows(parts, store.dump(table, district), table.name, district));
    }
  }
  await store.rollback();
  const { files, damaged } = await addFiles(parts, join(dataDir, 'files'));
  const manifest: Manifest = { parts: parts.list, rows, files };
  await parts.add(MANIFEST, JSON.stringify(manifest));
  return { rows, files, damaged };
}

async function addRows(parts: Parts, rows: AsyncIterable<string>, table: string, district: string): Promise<number> {
  let pending: string[] = [];
  let [bytes, number, count] = [0, 0, 0];
  const put = async (): Promise<void> => {
    if (pending.length > 0) await parts.add(nameOfRows(table, district, ++number), `${pending.join('\n')}\n`);
    [pending, bytes] = [[], 0];
  };
  for await (const row of rows) {
    pending.push(row);
    bytes += row.length;
    count++;
    if (bytes >= parts.rowBytes) await put();
  }
  await put();
  return count;
}

/** Files are only ever added, and before the rows that name them: what the rows of the snapshot name is there. */
async function addFiles(parts: Parts, folder: string): Promise<{ files: number; damaged: string[] }> {
  if (!existsSync(folder)) return { files: 0, damaged: [] };
  const damaged: string[] = [];
  let files = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = `files${path.slice(folder.length).replaceAll('\\', '/')}`;
    if (!entry.isFile() || kindOfPart(name)?.kind !== 'file') continue;
    const { sha256 } = await parts.add(name, await readFile(path));
    if (sha256 !== entry.name) damaged.push(name);
    files++;
  }
  return { files, damaged };
}

/** Adds parts to an archive and remembers what they were. */
class Parts {
  readonly list: Manifest['parts'] = [];

  constructor(
    private readonly archive: Pack,
    readonly rowBytes: number,
  ) {}

  async add(name: string, content: string | Buffer): Promise<Manifest['parts'][number]> {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const part = { name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    await new Promise<void>((done, fail) => {
      const onClose = (): void => {
        fail(new Error('the archive was closed'));
      };
      this.archive.once('close', onClose);
      this.archive.entry({ name, mode: 0o600 }, bytes, (error) => {
        this.archive.off('close', onClose);
        if (error) fail(error);
        else done();
      });
    });
    this.list.push(part);
    return part;
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

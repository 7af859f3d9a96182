import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { backUp, PlainError, readEnv, restore, verifyBackup, verifyDatabase, type Env, type LedgerVerdict } from '../../admin.js';
import { writeBackup } from './write-backup.js';
import { createTestDatabase, startTestServer, type TestServer } from '../../testing/index.js';

let folder: string;
let server: TestServer;
let backup: string;
let env: Env;
const hash = 'a'.repeat(64);

const superuserOf = async (url: string): Promise<pg.Client> => {
  const address = Object.assign(new URL(inject('cluster').superuserUrl), { pathname: new URL(url).pathname });
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  return client;
};

/** Every row of every table, as text. */
async function dumpOf(url: string): Promise<Record<string, string[]>> {
  const client = await superuserOf(url);
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT LIKE 'kysely%'`,
  );
  const dump: Record<string, string[]> = {};
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t ORDER BY 1`);
    dump[name] = rows.map(({ row }) => row);
  }
  await client.end();
  return dump;
}

const say = (): void => undefined;
const ofTest = (verdicts: readonly LedgerVerdict[]): LedgerVerdict | undefined => verdicts.find(({ district }) => district === 'test');
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => 'nothing went wrong',
    (thrown: unknown) => thrown,
  );
  return error instanceof PlainError ? `${error.code}: ${error.message}` : String(error);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luoshi-backup-'));
  await chmod(folder, 0o755);
  server = await startTestServer();
  for (let n = 1; n <= 3; n++)
    await server.upload(`第${String(n)}区2025年计划报告\n\n一、2025年主要任务\n\n新建学校${String(n)}所。\n`, `${String(n)}.txt`);
  await server.upload('某区2025年计划报告\n新建学校8所。\n', '4.txt');
  env = readEnv({ DATABASE_URL: server.databaseUrl, DATA_DIR: join(folder, 'data') });
  await mkdir(join(folder, 'data/files/test/aa'), { recursive: true });
  await writeFile(join(folder, 'data/files/test/aa', hash), 'evidence');
  await mkdir(join(folder, 'data/files/test/tmp'), { recursive: true });
  await writeFile(join(folder, 'data/files/test/tmp/half'), 'half');
  backup = join(folder, 'one.tar.gz');
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

test('a backup is made while the server serves, and can be read by its owner only', async () => {
  const facts = await backUp(env, backup, new Date('2025-09-15T01:00:00Z'), say);
  expect({ reports: facts.rows['reports'], entries: facts.rows['ledger_entries'], files: facts.files }).toEqual({
    reports: 4,
    entries: 4,
    files: 1,
  });
  // Its content is not what its name says: the test made it up.
  expect(facts.damaged).toEqual([`files/test/aa/${hash}`]);
  expect((await stat(backup)).mode & 0o777).toBe(0o600);
  expect((await verifyBackup(backup)).map(({ district, entries, misfit }) => [district, entries, misfit])).toEqual([
    ['other', 0, null],
    ['test', 4, null],
  ]);
});

test('a backup is of one moment, whatever is written meanwhile', async () => {
  const writing = (async () => {
    const answers: number[] = [];
    for (let n = 0; n < 30; n++)
      answers.push((await server.upload(`某区2025年计划报告\n新建公园${String(n + 20)}个。\n`, `${String(n)}.txt`)).status);
    return answers;
  })();
  for (let round = 0; round < 3; round++) {
    const file = join(folder, `live-${String(round)}.tar.gz`);
    const { rows } = await writeBackup({ url: server.databaseUrl, dataDir: env.dataDir, out: file, now: new Date(), partBytes: 2000 });
    const verdict = ofTest(await verifyBackup(file));
    expect(verdict).toMatchObject({ entries: rows['ledger_entries'], misfit: null });
    expect(rows['reports']).toBe(rows['ledger_entries']);
  }
  expect(new Set(await writing)).toEqual(new Set([201]));
});

test('restored into an empty database, every row is as it was, and work goes on', async () => {
  const target = await createTestDatabase();
  const file = join(folder, 'whole.tar.gz');
  await backUp(env, file, new Date(), say);
  const into = readEnv({ DATABASE_URL: target.appUrl, DATABASE_MIGRATOR_URL: target.migratorUrl, DATA_DIR: join(folder, 'restored') });
  const verdicts = await restore(into, file, undefined, say);
  expect(verdicts.map(({ misfit }) => misfit)).toEqual([null, null]);
  expect(await dumpOf(target.appUrl)).toEqual(await dumpOf(server.databaseUrl));
  expect(await readFile(join(folder, 'restored/files/test/aa', hash), 'utf8')).toBe('evidence');
  expect(await readdir(join(folder, 'restored/files/test'))).toEqual(['aa']);

  const client = await superuserOf(target.appUrl);
  const walls = `SELECT count(*)::int AS n FROM pg_class WHERE relforcerowsecurity AND relrowsecurity`;
  const references = `SELECT count(*)::int AS n FROM pg_constraint WHERE contype = 'f'`;
  const source = await superuserOf(server.databaseUrl);
  for (const question of [walls, references]) expect((await client.query(question)).rows).toEqual((await source.query(question)).rows);
  const { rows } = await client.query<{ ok: boolean }>(
    `SELECT nextval(pg_get_serial_sequence('reports', 'seq')) > (SELECT max(seq) FROM reports) AS ok`,
  );
  expect(rows).toEqual([{ ok: true }]);
  await client.end();
  await source.end();

  expect(await codeOf(restore(into, file, undefined, say))).toContain('not-empty: ');
  await target.drop();
});

test('restored into a new folder, the embedded database serves it', async () => {
  const dataDir = join(folder, 'fresh');
  const verdicts = await restore(env, backup, dataDir, say);
  expect(verdicts.map(({ district, entries }) => [district, entries])).toEqual([
    ['test', 4],
    ['other', 0],
  ]);
  const again = await verifyDatabase(readEnv({ DATA_DIR: dataDir }), new Map(), say);
  expect(again.map(({ misfit }) => misfit)).toEqual([null, null]);
  expect(await codeOf(restore(env, backup, dataDir, say))).toBe(`not-empty: ${dataDir} 不是空的，没有恢复，以免覆盖。`);
});

describe('what is no whole backup is refused in a sentence, and nothing is restored', () => {
  const bend = async (name: string, change: (bytes: Buffer) => Buffer): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, change(await readFile(backup)));
    return file;
  };
  const inside = (change: (tar: Buffer) => Buffer) => (bytes: Buffer) => gzipSync(change(gunzipSync(bytes)));
  const replace = (from: string, to: string) =>
    inside((tar) => {
      const at = tar.indexOf(from);
      if (at < 0) throw new Error(`no ${from} in the backup`);
      tar.write(to, at);
      return tar;
    });

  test.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
    ['a text', () => Buffer.from('hello'), /^not-a-backup: .* 不是落实的备份。$/],
    ['nothing', () => Buffer.alloc(0), /^not-a-backup: /],
    ['a zip of something else', () => gzipSync(Buffer.from('hello'.repeat(1000))), /^not-a-backup: /],
    ['cut in half', (bytes) => bytes.subarray(0, bytes.length / 2), /^broken-backup: .*后面的部分读不出来。$/],
    ['cut at the end', (bytes) => bytes.subarray(0, bytes.length - 9), /^broken-backup: .*(后面的部分读不出来|缺少清单)。$/],
    ['its archive cut short', inside((tar) => tar.subarray(0, 20_480)), /^broken-backup: /],
    ['a bit turned', (bytes) => Buffer.from(bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 4 : byte))), /^broken-backup: /],
    ['a row altered', replace('reports.upload-report', 'reports.upload-rep0rt'), /^broken-backup: .*ledger_entries.* 与清单不符。$/],
    ['a newer format', replace('"version":1', '"version":9'), /^newer-backup: /],
    ['migrations nobody knows', replace('core-0001-access', 'core-9999-access'), /^(newer|broken)-backup: /],
  ])('%s', async (name, change, sentence) => {
    const file = await bend(`${name}.tar.gz`, change);
    const dataDir = join(folder, `into ${name}`);
    expect(await codeOf(restore(env, file, dataDir, say))).toMatch(sentence);
    await expect(readdir(dataDir)).rejects.toThrow('ENOENT');
  });

  test('no file at all', async () => {
    expect(await codeOf(verifyBackup(join(folder, 'none')))).toMatch(/^no-such-backup: .*（ENOENT）。$/);
  });
});

test('a backup with an altered ledger, its manifest made right again, is found out by the ledger', async () => {
  const client = await superuserOf(server.databaseUrl);
  await client.query('SET session_replication_role = replica');
  await client.query(`UPDATE ledger_entries SET actor = 'nobody' WHERE district_id = 'test' AND seq = 2`);
  const file = join(folder, 'altered.tar.gz');
  await backUp(env, file, new Date(), say);
  expect(ofTest(await verifyBackup(file))?.misfit).toMatchObject({ seq: 2, code: 'altered' });
  expect(ofTest(await verifyDatabase(env, new Map(), say))?.misfit).toMatchObject({ seq: 2, code: 'altered' });
  await client.query(`UPDATE ledger_entries SET actor = 'planner' WHERE district_id = 'test' AND seq = 2`);
  await client.end();
  expect(ofTest(await verifyDatabase(env, new Map(), say))?.misfit).toBeNull();
});

describe('a backup that cannot be written', () => {
  test('is refused where the file is there already', async () => {
    expect(await codeOf(backUp(env, backup, new Date(), say))).toBe(`backup-exists: ${backup} 已经存在，没有覆盖。`);
  });

  test('leaves nothing behind where its folder is missing', async () => {
    expect(await codeOf(backUp(env, join(folder, 'no/such/folder.tar.gz'), new Date(), say))).toMatch(
      /^cannot-write-backup: .*（ENOENT）。$/,
    );
  });

  test('is said so where the disk is full', async () => {
    // /dev/full answers every write with ENOSPC, as a full disk does; a draft beside it is what the backup writes.
    const { symlink, lstat } = await import('node:fs/promises');
    const out = join(folder, 'full.tar.gz');
    await symlink('/dev/full', `${out}.partial`);
    expect(await codeOf(backUp(env, out, new Date(), say))).toMatch(/^cannot-write-backup: .*（ENOSPC）。$/);
    await expect(lstat(`${out}.partial`)).rejects.toThrow('ENOENT');
    await expect(lstat(out)).rejects.toThrow('ENOENT');
  });
});

test('a folder without data, and a database that does not answer, are said in a sentence', async () => {
  expect(await codeOf(verifyDatabase(readEnv({ DATA_DIR: join(folder, 'nothing') }), new Map(), say))).toMatch(/^no-data: /);
  const port = await new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
  const nowhere = readEnv({ DATABASE_URL: `postgres://a:b@127.0.0.1:${String(port)}/x`, DATA_DIR: folder });
  expect(await codeOf(verifyDatabase(nowhere, new Map(), say))).toMatch(/^database-unreachable: /);
});

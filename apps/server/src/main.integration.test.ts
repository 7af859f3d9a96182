import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ReportList } from './systems/reports/api.js';
import { createTestDatabase } from './testing/index.js';

const script = resolve(import.meta.dirname, '../dist/main.js');
const started: ChildProcess[] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luoshi-main-'));
  await chmod(folder, 0o755);
});
afterEach(async () => {
  for (const child of started.splice(0)) await end(child, 'SIGTERM');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  child: ChildProcess;
  output: () => string;
  /** The server's address once it is ready; fails with the output where it ends before. */
  ready: Promise<string>;
  /** The exit code. */
  ended: Promise<number | null>;
}

function start(env: Record<string, string> = {}, files: string[] = []): Run {
  const child = spawn(process.execPath, [script, ...files], {
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: join(folder, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let output = '';
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const ready = new Promise<string>((done, fail) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const address = /已就绪：(http:\/\/[^/\s]+)/.exec(output)?.[1];
        if (address) done(address);
      });
    }
    void ended.then(() => fail(new Error(output)));
  });
  ready.catch(() => undefined);
  return { child, output: () => output, ready, ended };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  await closed;
}

/** Enters by the planner's link that a start on the sample prints; what a browser would send along from then on. */
async function enter(run: Run): Promise<{ address: string; headers: { cookie: string; origin: string } }> {
  const address = await run.ready;
  await expect.poll(run.output).toMatch(/planner）\s+http\S+/);
  const [, link = ''] = /planner）\s+(http\S+)/.exec(run.output()) ?? [];
  const entered = await fetch(link, { redirect: 'manual' });
  const cookie = entered.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ');
  return { address, headers: { cookie, origin: address } };
}

async function reportsOf(run: Run): Promise<string[]> {
  const { address, headers } = await enter(run);
  const { reports } = (await (await fetch(`${address}/api/reports`, { headers })).json()) as ReportList;
  return reports.map(({ fileName }) => fileName);
}

const postmaster = () => Number(readFileSync(join(folder, 'data/postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
/** A process that ended and that nobody has collected yet (state Z: a container without an init) is not alive. */
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const state = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return !/^\s*Z/.test(state);
};

test('a first start reads the file it is given, and SIGTERM leaves no process behind', async () => {
  const file = join(folder, '报告.txt');
  await writeFile(file, '江北区2025年计划报告\n\n一、2025年主要任务\n\n新建学校8所。\n');
  const run = start({}, [file]);
  expect(await reportsOf(run)).toContain('报告.txt');
  expect(run.output()).toMatch(/已就绪：http:\/\/127\.0\.0\.1:\d+\/enter\/\S+\?to=\/reports\/[0-9a-f]{16}/);
  const pid = postmaster();
  run.child.kill('SIGTERM');
  expect(await run.ended).toBe(0);
  expect(isAlive(pid)).toBe(false);
});

test('a second start on the same data is refused in one sentence that says where the first one answers', async () => {
  const first = start();
  const address = await first.ready;
  const second = start();
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`正被另一个落实服务（${address}）使用。`);
  expect(second.output().trim().split('\n')).toHaveLength(1);
  expect((await fetch(`${address}/api/health`)).status).toBe(200);
});

test('after kill -9 in the middle of uploads, the next start has every upload that was acknowledged', async () => {
  const first = start();
  const { address, headers } = await enter(first);
  const acknowledged: string[] = [];
  const uploads = Array.from({ length: 12 }, async (_, n) => {
    const body = new FormData();
    body.append('file', new Blob([`第${String(n)}区2025年计划报告\n新建学校${String(n + 1)}所。\n`]), `${String(n)}.txt`);
    const response = await fetch(`${address}/api/reports`, { method: 'POST', body, headers });
    if (response.status === 201) acknowledged.push(`${String(n)}.txt`);
    if (acknowledged.length === 3) first.child.kill('SIGKILL');
  });
  await Promise.allSettled(uploads);
  await first.ended;
  expect(acknowledged.length).toBeGreaterThanOrEqual(3);

  const orphan = postmaster();
  const second = start();
  const names = await reportsOf(second);
  expect(names).toEqual(expect.arrayContaining(acknowledged));
  expect(postmaster()).not.toBe(orphan);
  expect(isAlive(orphan)).toBe(false);
});

test('after the database itself was killed too, the next start recovers', async () => {
  const first = start();
  const before = await reportsOf(first);
  const pid = postmaster();
  await end(first.child, 'SIGKILL');
  process.kill(pid, 'SIGKILL');
  expect(await reportsOf(start())).toEqual(before);
});

test('a server whose database dies says so and ends', async () => {
  const run = start();
  await run.ready;
  process.kill(postmaster(), 'SIGKILL');
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain('数据库意外停止');
});

test('a port in use is said in one sentence, before the database is started', async () => {
  const other = createServer();
  const port = await new Promise<number>((done) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      done(address && typeof address === 'object' ? address.port : 0);
    });
  });
  const run = start({ PORT: String(port) });
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain(`端口 ${String(port)} 已被别的程序占用。`);
  other.close();
});

test('a setting that cannot be used stops the start and is named', async () => {
  const run = start({ PORT: 'eighty' });
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain('环境变量 PORT 的值“eighty”不可用');
});

test('a database that cannot be reached is said in one sentence, without its password', async () => {
  const run = start({ DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/nothing' });
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain('连不上数据库');
  expect(run.output()).not.toContain('secret');
});

test('a file that is not there does not keep the server from starting', async () => {
  const run = start({}, [join(folder, 'nowhere.txt')]);
  await run.ready;
  await expect.poll(run.output).toContain('nowhere.txt：没有这个文件。');
});

test('a data folder that only its owner may enter is no obstacle, not even for root, whose database runs as somebody else', async () => {
  const closed = join(folder, 'closed');
  await mkdir(closed, { mode: 0o700 });
  const run = start({ DATA_DIR: join(closed, 'data') });
  expect((await fetch(`${await run.ready}/api/health`)).status).toBe(200);
});

const district = {
  id: 'linjiang',
  name: '临江区',
  units: [{ name: '教育局', parent: null, kind: 'department', duties: null }],
  people: [{ unit: '教育局', name: '某填报', login: 'li', roles: ['officer'] }],
  admin: { name: '某管理', login: 'admin', password: 'three quiet boats' },
};

/** The set-up link that a start without districts prints, and a way to use it. */
async function setupOf(run: Run): Promise<{ address: string; setUp: (body: object) => Promise<Response> }> {
  const address = await run.ready;
  await expect.poll(run.output).toMatch(/\/setup#\S+/);
  const [, token = ''] = /\/setup#(\S+)/.exec(run.output()) ?? [];
  const headers = { 'content-type': 'application/json', 'x-luoshi-setup': token };
  return { address, setUp: (body) => fetch(`${address}/api/setup`, { method: 'POST', headers, body: JSON.stringify(body) }) };
}

test('--empty makes no district; its link sets one up, once, with its units, people and first administrator', async () => {
  const data = { DATA_DIR: join(folder, 'empty') };
  const run = start(data, ['--empty']);
  const { address, setUp } = await setupOf(run);
  expect(await (await fetch(`${address}/api/setup`)).json()).toEqual({ needed: true });
  expect((await setUp({ ...district, admin: { ...district.admin, password: 'short' } })).status).toBe(400);
  expect((await setUp({ ...district, units: [] })).status).toBe(400);
  expect((await fetch(`${address}/api/setup/check`, { method: 'POST', headers: { 'x-luoshi-setup': 'setup.guessed' } })).status).toBe(410);
  const [made, late] = await Promise.all([setUp(district), setUp({ ...district, id: 'another' })]);
  expect([made.status, late.status].sort()).toEqual([201, 410]);
  const cookie = (made.status === 201 ? made : late).headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ');
  const { people } = (await (await fetch(`${address}/api/people`, { headers: { cookie } })).json()) as { people: { login: string }[] };
  expect(people.map(({ login }) => login)).toEqual(['admin', 'li']);
  await end(run.child, 'SIGTERM');
  const again = start(data);
  await again.ready;
  await expect.poll(again.output).toContain('Ctrl-C');
  expect(again.output()).not.toMatch(/setup#|enter\//);
});

test('a database of one’s own without districts starts with the set-up, not with the sample', async () => {
  const own = await createTestDatabase();
  const run = start({ DATABASE_URL: own.appUrl, DATABASE_MIGRATOR_URL: own.migratorUrl });
  const { setUp } = await setupOf(run);
  expect((await setUp(district)).status).toBe(201);
  await end(run.child, 'SIGTERM');
  await own.drop();
});

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { verifyDatabase } from './admin.js';
import { readEnv } from './core/env.js';
import type { CommitmentDetail, PlanSummary, ReturnView } from './systems/plan/api.js';
import { PLACES } from './systems/plan/testing/sample-plan.js';
import { createTestDatabase } from './testing/index.js';

const WORKERS = 8;
const COMMANDS = 1000;
const KILLS = 5;
const script = resolve(import.meta.dirname, '../dist/testing/serve.js');
const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

interface Running {
  child: ChildProcess;
  url: string;
  cookies: { test: Record<string, string> };
}

async function launch(settings: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env['PATH'], PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ready = await new Promise<Omit<Running, 'child'>>((done, fail) => {
    let output = '';
    child.once('close', () => fail(new Error(`ended before it was ready: ${output}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.endsWith('\n')) done(JSON.parse(output) as Omit<Running, 'child'>);
    });
  });
  return { child, ...ready };
}

async function end({ child }: Running, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill(signal);
  await closed;
}

type Send = (method: string, path: string, as: string, body?: object) => Promise<unknown>;

/** Sends a command; answers with undefined where the server was gone before it acknowledged, and fails where it refused. */
const talkTo =
  (running: () => Running): Send =>
  async (method, path, as, body) => {
    const { url, cookies } = running();
    const headers = { origin: url, cookie: cookies.test[as] ?? '', ...(body && { 'content-type': 'application/json' }) };
    const answer = await fetch(`${url}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })
      .then(async (response) => ({ ok: response.ok, text: await response.text() }))
      .catch(() => undefined);
    if (answer && !answer.ok) throw new Error(`${method} ${path}: ${answer.text}`);
    return answer && (JSON.parse(answer.text) as unknown);
  };

/** One commitment and what has been acknowledged of it. */
interface Worked {
  path: string;
  detail: CommitmentDetail;
  revision: number;
  weight: number;
  /** States by return. */
  returns: Map<string, string>;
  count: number;
}

/** Sends the next command of a commitment's life; false where it was not acknowledged. */
async function step(worked: Worked, send: Send): Promise<boolean> {
  const { path, detail } = worked;
  const weight = 1 + (worked.count % 900);
  if (worked.count++ % 3 === 0) {
    const edited = (await send('PATCH', path, 'planner', { seen: worked.revision, weight })) as CommitmentDetail | undefined;
    if (edited) Object.assign(worked, { revision: edited.revision, weight });
    return edited !== undefined;
  }
  const open = detail.returns.find(({ state }) => state === 'submitted');
  if (open) {
    const back = (await send('POST', `/api/returns/${open.id}/send-back`, 'reviewer', { remark: '请补充' })) as ReturnView | undefined;
    if (!back) return false;
    worked.returns.set(open.id, 'returned');
    open.state = 'returned';
    return true;
  }
  const body = { period: '2026-01', value: worked.count, text: '进展', seenRounds: detail.returns.length };
  const made = (await send('POST', `${path}/returns`, 'officer', body)) as ReturnView | undefined;
  if (!made) return false;
  worked.returns.set(made.id, 'submitted');
  detail.returns.push(made);
  return true;
}

/** Compares what stands with what was acknowledged and with the ledger's entries; at most one command may stand unacknowledged. */
async function check(worked: Worked, send: Send): Promise<void> {
  const detail = (await send('GET', worked.path, 'planner')) as CommitmentDetail;
  expect(detail.revision - worked.revision === 0 || detail.revision - worked.revision === 1).toBe(true);
  if (detail.revision === worked.revision) expect(detail.weight).toBe(worked.weight);
  const states = new Map(detail.returns.map(({ id, state }) => [id, state]));
  for (const [id, state] of worked.returns) {
    expect(state === 'returned' ? ['returned'] : ['submitted', 'returned']).toContain(states.get(id));
  }
  const entries = (action: string) => detail.history.filter((entry) => entry.action === action).length;
  expect(entries('plan.submit-return')).toBe(detail.returns.length);
  expect(entries('plan.send-back-return')).toBe(detail.returns.filter(({ state }) => state === 'returned').length);
  expect(entries('plan.edit-commitment')).toBe(detail.revision);
  Object.assign(worked, { detail, revision: detail.revision, weight: detail.weight, returns: states });
}

async function prepare(send: Send): Promise<Worked[]> {
  const plan = (await send('POST', '/api/plans', 'planner', {
    name: '2026年计划',
    kind: 'annual',
    year: 2026,
    periodKind: 'month',
  })) as PlanSummary;
  const all: Worked[] = [];
  for (let n = 0; n < WORKERS; n++) {
    const detail = (await send('POST', `/api/plans/${plan.id}/commitments`, 'planner', PLACES)) as CommitmentDetail;
    const path = `/api/plans/${plan.id}/commitments/${detail.id}`;
    all.push({ path, detail, revision: detail.revision, weight: detail.weight, returns: new Map(), count: n });
  }
  await send('POST', `/api/plans/${plan.id}/publish`, 'planner', { basis: '会议批准' });
  return all;
}

/** Numbers in [0, 1) from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function liveThrough(settings: Record<string, string>, seed: number): Promise<void> {
  let running = await launch(settings);
  undo.push(() => end(running, 'SIGTERM'));
  const send = talkTo(() => running);
  const all = await prepare(send);
  const random = randomFrom(seed);
  const points = Array.from({ length: KILLS }, (_, n) => Math.floor(((n + random()) * COMMANDS) / KILLS));
  let sent = 0;
  let kills = 0;
  while (sent < COMMANDS) {
    const point = points.shift() ?? Infinity;
    const work = async (worked: Worked): Promise<void> => {
      while (sent < COMMANDS) {
        if (sent++ === point) setTimeout(() => running.child.kill('SIGKILL'), random() * 20);
        if (!(await step(worked, send))) return;
      }
    };
    await Promise.all(all.map(work));
    if (point !== Infinity) {
      await end(running, 'SIGKILL');
      expect(running.child.signalCode).toBe('SIGKILL');
      kills++;
      running = await launch(settings);
    }
    for (const worked of all) await check(worked, send);
  }
  expect(kills).toBe(KILLS);
  const verdicts = await verifyDatabase(readEnv({ ...settings }), new Map(), () => undefined);
  expect(verdicts.length).toBeGreaterThan(0);
  for (const verdict of verdicts) expect(verdict.misfit).toBeNull();
}

/** Far more than a loaded machine has needed. */
const LONG = 600_000;
const seed = Number(process.env['LUOSHI_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

test(
  `killed at random, the embedded database keeps what was acknowledged and halves nothing (seed ${String(seed)})`,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'luoshi-bad-days-'));
    await chmod(folder, 0o755);
    undo.push(() => rm(folder, { recursive: true, force: true }));
    await liveThrough({ DATA_DIR: join(folder, 'data') }, seed);
  },
  LONG,
);

test(
  `killed at random, a database apart keeps what was acknowledged and halves nothing (seed ${String(seed)})`,
  async () => {
    const own = await createTestDatabase();
    undo.push(() => own.drop());
    await liveThrough({ DATABASE_URL: own.appUrl, DATABASE_MIGRATOR_URL: own.migratorUrl }, seed);
  },
  LONG,
);

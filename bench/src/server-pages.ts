import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCorpus, readText, root, sample } from './files.js';
import { table } from './table.js';

const REPORTS = 200;
const ROUNDS = 40;

/** A server, and what the planner's browser sends along with each request. */
interface Server {
  child: ChildProcess;
  address: string;
  headers: { cookie: string; origin: string };
}

/** A server of its own with the sample district on an embedded database in a temporary folder, entered by the planner's link. */
async function startServer(folder: string): Promise<Server> {
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, DATABASE_URL: '', LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, [join(root, 'apps/server/dist/main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const link = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.once('close', () => {
      reject(new Error(`the server ended before it was ready: ${output}`));
    });
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = /planner）\s+(http\S+)\s/.exec(output)?.[1];
      if (found) resolve(found);
    });
  });
  const entered = await fetch(link, { redirect: 'manual' });
  const cookie = entered.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ');
  const address = new URL(link).origin;
  return { child, address, headers: { cookie, origin: address } };
}

async function upload({ address, headers }: Server, text: string, name: string): Promise<string> {
  const body = new FormData();
  body.append('file', new Blob([text]), name);
  const response = await fetch(`${address}/api/reports`, { method: 'POST', body, headers });
  const { id } = (await response.json()) as { id?: string };
  if (id === undefined) throw new Error(`${name} was refused with ${response.status}`);
  return id;
}

/** Milliseconds until the whole answer is here, ascending. */
async function timed({ address, headers }: Server, paths: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const response = await fetch(address + (paths[round % paths.length] ?? ''), { headers });
    await response.arrayBuffer();
    times.push(performance.now() - start);
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  }
  return times.sort((a, b) => a - b);
}

/** Stores 200 reports and prints how long each page's requests take, one at a time, the answer's last byte included. */
export async function run([path]: readonly string[]): Promise<void> {
  const corpus = findCorpus(path);
  const text = readText(corpus ? join(corpus, 'luohu-2025.txt') : `${sample('luohu-2025')}.md`);
  const folder = mkdtempSync(join(tmpdir(), 'luoshi-bench-'));
  chmodSync(folder, 0o755);
  const server = await startServer(folder);
  const { child, address, headers } = server;
  try {
    const ids: string[] = [];
    const started = performance.now();
    for (let n = 0; n < REPORTS; n++) ids.push(await upload(server, `${text}\n第${n + 1}份。\n`, `${n + 1}.txt`));
    const each = (performance.now() - started) / REPORTS;
    const reports = ids.map((id) => `/api/reports/${id}`);
    const pairs = reports.slice(0, ROUNDS).map((report, n) => `${report}/follow/${ids[n + 1] ?? ''}`);
    const { reading } = (await (await fetch(address + (reports[0] ?? ''), { headers })).json()) as {
      reading: { figures: { id: string }[] };
    };
    const mark = reading.figures[0]?.id ?? '';
    const routes: [string, string[]][] = [
      ['list, 50 a page', ['/api/reports']],
      ['list, 200 a page', ['/api/reports?limit=200']],
      ['report', reports],
      ['explanation of a mark', reports.map((report) => `${report}/explain/${mark}`)],
      ['original', reports.map((report) => `${report}/original`)],
      ['task list, Excel', reports.map((report) => `${report}/task-list.xlsx`)],
      ['follow, the first time', pairs],
      ['follow, again', pairs],
      ['follow, Excel', pairs.map((pair) => `${pair}.xlsx`)],
    ];
    if (existsSync(join(root, 'apps/web/dist/index.html'))) routes.push(['the page itself', reports.map((report) => report.slice(4))]);
    const rows = [['route', 'p50 ms', 'p95 ms', 'max ms']];
    for (const [name, paths] of routes) {
      const times = await timed(server, paths);
      const at = (share: number): string => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
      rows.push([name, at(0.5), at(0.95), at(1)]);
    }
    console.log(`${REPORTS} reports of ${text.length} characters stored, ${each.toFixed(0)} ms an upload; ${ROUNDS} requests a route\n`);
    console.log(table(rows));
  } finally {
    const closed = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await closed;
    rmSync(folder, { recursive: true, force: true });
  }
}

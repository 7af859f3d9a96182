import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Somebody } from './people.js';
import { createTestDatabase } from './test-database.js';

/** A real server process with a database of its own. */
export interface TestServer {
  /** Its address, without a slash at the end. */
  url: string;
  /** Its database, as the application's role. */
  databaseUrl: string;
  /** Asks as somebody of the test district (the planner, where not said), or of another; null asks as a visitor. The path begins with a slash. */
  fetch(path: string, init?: RequestInit & { as?: Somebody | null; district?: 'test' | 'other' }): Promise<Response>;
  /** The session cookie (`luoshi=…`) of somebody. */
  cookie(who: Somebody, district?: 'test' | 'other'): string;
  /** Ends it as `kill -9` would; its database stays. */
  kill(): Promise<void>;
  /** Starts it again on the same database (another address). */
  restart(): Promise<void>;
  /** Uploads a file made of this text or these bytes, as the planner. */
  upload(content: string | Uint8Array<ArrayBuffer>, name?: string): Promise<Response>;
  /** Ends it and drops its database. */
  stop(): Promise<void>;
}

/** Starts the compiled server on a fresh database. In the `integration` and `browser` projects only. */
export async function startTestServer(): Promise<TestServer> {
  const database = await createTestDatabase();
  let running = await launch(database);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (running.child.exitCode !== null || running.child.signalCode !== null) return;
    const gone = new Promise((done) => running.child.once('close', done));
    running.child.kill(signal);
    await gone;
  };
  const cookie = (who: Somebody, district: 'test' | 'other' = 'test'): string => running.cookies[district][who];
  const ask: TestServer['fetch'] = (path, { as = 'planner', district, headers, ...init } = {}) =>
    fetch(`${running.url}${path}`, {
      ...init,
      headers: { ...(headers as Record<string, string> | undefined), ...(as ? { cookie: cookie(as, district) } : {}) },
    });
  return {
    fetch: ask,
    cookie,
    get url() {
      return running.url;
    },
    databaseUrl: database.appUrl,
    kill: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGTERM');
      running = await launch(database);
    },
    upload: (content, name = 'report.txt') => {
      const body = new FormData();
      body.append('file', new Blob([content]), name);
      return ask('/api/reports', { method: 'POST', body });
    },
    stop: async () => {
      await end('SIGTERM');
      await database.drop();
    },
  };
}

/** What `serve.ts` prints once it is ready. */
interface Ready {
  url: string;
  cookies: Record<'test' | 'other', Record<Somebody, string>>;
}

async function launch({ appUrl, migratorUrl }: { appUrl: string; migratorUrl: string }) {
  const script = resolve(import.meta.dirname, '../../dist/testing/serve.js');
  const env = { PATH: process.env['PATH'], PORT: '0', DATABASE_URL: appUrl, DATABASE_MIGRATOR_URL: migratorUrl };
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const { url, cookies } = await new Promise<Ready>((done, fail) => {
    child.once('close', (code) => fail(new Error(`the server ended with ${String(code)} before it was ready`)));
    child.stdout.once('data', (chunk: Buffer) => done(JSON.parse(chunk.toString()) as Ready));
  });
  return { child, url, cookies };
}

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Access } from '../core/access/index.js';
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
  /** Every route it has. */
  routes: readonly TestRoute[];
  /** Ends it as `kill -9` would; its database stays. */
  kill(): Promise<void>;
  /** Starts it again on the same database (another address). */
  restart(): Promise<void>;
  /** Uploads a file made of this text or these bytes, as the planner. */
  upload(content: string | Uint8Array<ArrayBuffer>, name?: string): Promise<Response>;
  /** Ends it and drops its database. */
  stop(): Promise<void>;
}

/** Starts the compiled server on a fresh database; `settings` are further environment variables. In the `integration` and `browser` projects only. */
export async function startTestServer(settings: Record<string, string> = {}): Promise<TestServer> {
  const database = await createTestDatabase();
  let running = await launch(database, settings);
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
      // What a browser would say of where the request comes from.
      headers: {
        ...(init.method === undefined || init.method === 'GET' ? {} : { origin: running.url }),
        ...(headers as Record<string, string> | undefined),
        ...(as ? { cookie: cookie(as, district) } : {}),
      },
    });
  return {
    fetch: ask,
    cookie,
    get routes() {
      return running.routes;
    },
    get url() {
      return running.url;
    },
    databaseUrl: database.appUrl,
    kill: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGTERM');
      running = await launch(database, settings);
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
  routes: TestRoute[];
}

/** A route of the server: who may call it, and its body's JSON Schema where it asks for one. */
export interface TestRoute {
  method: string;
  url: string;
  access: Access;
  body: Record<string, unknown> | null;
}

async function launch({ appUrl, migratorUrl }: { appUrl: string; migratorUrl: string }, settings: Record<string, string>) {
  const script = resolve(import.meta.dirname, '../../dist/testing/serve.js');
  const env = { PATH: process.env['PATH'], PORT: '0', DATABASE_URL: appUrl, DATABASE_MIGRATOR_URL: migratorUrl, ...settings };
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const { url, cookies, routes } = await new Promise<Ready>((done, fail) => {
    child.once('close', (code) => fail(new Error(`the server ended with ${String(code)} before it was ready`)));
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.endsWith('\n')) done(JSON.parse(output) as Ready);
    });
  });
  return { child, url, cookies, routes };
}

import { createServer } from 'node:net';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { FastifyBaseLogger } from 'fastify';
import { accessMigrations, Sessions, type RouteFacts } from './core/access/index.js';
import { checkDatabase, openTenancy, type Tenancy } from './core/database/connect.js';
import { startEmbedded } from './core/database/embedded.js';
import { migrate, type Migrations } from './core/database/migrate.js';
import { lockData } from './core/data-lock.js';
import type { Env } from './core/env.js';
import { ContentStore } from './core/files/index.js';
import { createHttp } from './core/http/server.js';
import { createJobs, type Jobs } from './core/jobs/index.js';
import { PlainError } from './core/plain-error.js';
import { ledgerMigrations, mountLedger, sealDays } from './core/ledger/index.js';
import { createOutside, createPlan, migrations as planMigrations, type Plans } from './systems/plan/index.js';
import { createReports, migrations as reportMigrations, type Reports } from './systems/reports/index.js';

/** The tables of core and of every system. */
export const migrations: Migrations = { ...accessMigrations, ...ledgerMigrations, ...reportMigrations, ...planMigrations };

export interface RunningServer {
  address: string;
  tenancy: Tenancy;
  sessions: Sessions;
  /** Every route that answers. */
  routes: readonly RouteFacts[];
  reports: Reports;
  plans: Plans;
  jobs: Jobs;
  /** Resolves with what to say where the embedded database ends though nobody asked it to. */
  lost: Promise<string>;
  stop(): Promise<void>;
}

interface StartOptions {
  env: Env;
  webDir: string | null;
  logger: FastifyBaseLogger;
  say: (line: string) => void;
  /** The clock; the machine's unless a test brings its own. */
  now?: () => Date;
}

/**
 * Starts everything, database first, HTTP last. Where a step fails, what was started is stopped again.
 * @throws PlainError where the data folder or the port is taken or the database unfit
 */
export async function startServer({ env, webDir, logger, say, now = () => new Date() }: StartOptions): Promise<RunningServer> {
  const closers: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    const { migratorUrl, appUrl, lost, announce } = await openDatabase(env, say, closers);
    const role = await migrate(migratorUrl, appUrl, migrations);
    const onLost = (error: Error): void => {
      logger.warn({ err: error }, 'lost an idle connection');
    };
    const tenancy = openTenancy(appUrl, onLost, role);
    closers.push(() => tenancy.destroy());
    const jobs = createJobs(tenancy.outside, (job, error) => {
      logger.error({ err: error, job }, 'a job failed');
    });
    closers.push(() => jobs.stop());
    jobs.every(300, 'ledger.seal-days', () => sealDays(tenancy, now()));
    const sessions = new Sessions(tenancy);
    const reports = createReports();
    const files = new ContentStore({ dataDir: env.dataDir, scanCommand: env.scanCommand });
    const plans = createPlan({ readingOf: (context, id) => reports.readingOf(context, id), files });
    const outside = createOutside({ tenancy, jobs, env, now });
    const app = await createHttp({
      logger,
      webDir,
      mounts: [mountLedger, reports.mount, plans.mount, outside.mount],
      env,
      tenancy,
      sessions,
      now,
    });
    closers.push(() => app.close());
    await app.listen({ port: env.port, host: env.host }).catch((error: unknown) => {
      throw error instanceof Error ? listenError(error, env) : error;
    });
    const address = addressOf(env.host, app.server.address());
    await announce(address);
    return { address, tenancy, sessions, routes: app.routeFacts, reports, plans, jobs, lost, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Opened {
  migratorUrl: string;
  appUrl: string;
  lost: Promise<string>;
  announce: (address: string) => Promise<void>;
}

/** The database of DATABASE_URL, or the embedded one under the data folder, which then is this process's alone. */
async function openDatabase(env: Env, say: (line: string) => void, closers: (() => Promise<void>)[]): Promise<Opened> {
  if (env.databaseUrl !== undefined) {
    await checkDatabase(env.databaseUrl);
    await assertPortFree(env);
    const never = new Promise<string>(() => undefined);
    return { migratorUrl: env.migratorUrl ?? env.databaseUrl, appUrl: env.databaseUrl, lost: never, announce: () => Promise.resolve() };
  }
  const lock = await lockData(env.dataDir);
  closers.push(() => lock.release());
  await assertPortFree(env);
  const embedded = await startEmbedded(join(env.dataDir, 'postgres'), say);
  closers.push(() => embedded.stop());
  return { ...embedded, announce: (address) => lock.announce(address) };
}

/** Asked before the database is started, so that the answer comes at once. */
async function assertPortFree(env: Env): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error) => {
      reject(listenError(error, env));
    });
    probe.listen(env.port, env.host, () => {
      probe.close(() => {
        resolve();
      });
    });
  });
}

function listenError(error: Error, { host, port }: Env): Error {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new PlainError('port-in-use', 500, {
      message: `端口 ${String(port)} 已被别的程序占用。`,
      mend: '请停掉那个程序，或用 PORT 另指定一个端口，例如 PORT=3001 npm start。',
      messageEn: `Port ${String(port)} is in use by another program.`,
      mendEn: 'Stop that program, or name another port with PORT, such as PORT=3001 npm start.',
    });
  }
  if (code !== 'EACCES' && code !== 'EADDRNOTAVAIL' && code !== 'ENOTFOUND') return error;
  return new PlainError('cannot-listen', 500, {
    message: `不能在 ${host} 的端口 ${String(port)} 上监听（${code}）。`,
    mend: '请检查 HOST 与 PORT 的值。',
    messageEn: `Cannot listen on ${host}, port ${String(port)} (${code}).`,
    mendEn: 'Check the values of HOST and PORT.',
  });
}

function addressOf(host: string, bound: AddressInfo | string | null): string {
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${String(port)}`;
}

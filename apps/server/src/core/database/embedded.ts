import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { engineAccount, launchAs, type Account } from './account.js';
import { findEngine, type Engine } from './engine.js';
import { clearOrphan } from './orphan.js';
import { prepareRoles } from './roles.js';
import { readSecrets, type Secrets } from './secrets.js';

/** A running private PostgreSQL. */
export interface EmbeddedDatabase {
  /** Connection addresses of the three roles, on loopback. */
  superuserUrl: string;
  migratorUrl: string;
  appUrl: string;
  /** Resolves with PostgreSQL's last words where it ends though nobody asked it to. */
  lost: Promise<string>;
  /** Stops it cleanly: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that came with npm on `folder`/cluster, making the cluster (UTF-8, C.UTF-8, checksums) and the roles the first
 * time and clearing up after a killed one. Durable (fsync on), loopback only, one password a role. The caller holds the folder's lock.
 * @param say hears in one line what takes long
 * @throws Error with PostgreSQL's last words where it does not come up within a minute
 */
export async function startEmbedded(folder: string, say: (line: string) => void): Promise<EmbeddedDatabase> {
  const engine = findEngine();
  const account = engineAccount();
  await mkdir(folder, { recursive: true });
  const secrets = await readSecrets(join(folder, 'secrets.json'));
  const cluster = join(folder, 'cluster');
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    say('正在建立数据库（只在第一次，约几秒）…');
    await makeCluster(engine, account, folder, secrets);
  }
  await clearOrphan(cluster);
  const { child, lost, port } = await launchPatiently(engine, account, folder, secrets);
  const url = (role: string, password: string, database: string): string => addressOf(port, role, password, database);
  const superuserUrl = url('postgres', secrets.superuser, 'postgres');
  let isStopping = false;
  const stop = (): Promise<void> => {
    isStopping = true;
    return stopServer(child);
  };
  try {
    await prepareRoles(superuserUrl, secrets);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    superuserUrl,
    migratorUrl: url('luoshi_migrator', secrets.migrator, 'luoshi'),
    appUrl: url('luoshi_app', secrets.app, 'luoshi'),
    lost: new Promise((resolve) => {
      void lost.then((words) => {
        if (!isStopping) resolve(`数据库意外停止：${words}`);
      });
    }),
    stop,
  };
}

/** Made beside its place and moved there when whole, so that a start that is cut short leaves nothing half made. */
async function makeCluster(engine: Engine, account: Account, folder: string, secrets: Secrets): Promise<void> {
  const draft = join(folder, 'cluster.new');
  const passwordFile = join(folder, 'initdb-password');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, `${secrets.superuser}\n`, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    await chown(draft, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';
  const args = [`--pgdata=${draft}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  const launch = launchAs(account, engine.initdb, [...args, `--locale=${locale}`, '--lc-messages=C', '--data-checksums'], folder);
  const child = spawn(launch.command, launch.args, { ...launch.account, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-2000);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  await rm(passwordFile, { force: true });
  if (code !== 0) throw new Error(`数据库建立失败：${words.trim()}`);
  await rename(draft, join(folder, 'cluster'));
}

interface Launched {
  child: ChildProcess;
  lost: Promise<string>;
  port: number;
}

/**
 * Tries again for a while where the last server's processes have not all gone yet (they leave by themselves once it is dead), or
 * another program took the port in between.
 */
async function launchPatiently(engine: Engine, account: Account, folder: string, secrets: Secrets): Promise<Launched> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      return await launchServer(engine, account, folder, port, addressOf(port, 'postgres', secrets.superuser, 'postgres'));
    } catch (error) {
      const isPassing = error instanceof Error && /shared memory block|Address already in use/.test(error.message);
      if (!isPassing || attempt === 20) throw error;
      await sleep(500);
    }
  }
}

function addressOf(port: number, role: string, password: string, database: string): string {
  return `postgres://${role}:${password}@127.0.0.1:${String(port)}/${database}`;
}

async function launchServer(engine: Engine, account: Account, folder: string, port: number, url: string): Promise<Launched> {
  const settings = [
    `port=${String(port)}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=on',
    'synchronous_commit=on',
    'full_page_writes=on',
    'max_connections=60',
    'log_min_messages=warning',
    // A statement holds what people wrote; the log is read by whoever keeps the machine.
    'log_min_error_statement=panic',
  ];
  const args = ['-D', join(folder, 'cluster'), ...settings.flatMap((setting) => ['-c', setting])];
  const launch = launchAs(account, engine.postgres, args, folder);
  // Its own process group: ctrl-c reaches the server alone, which stops the database last.
  const child = spawn(launch.command, launch.args, { ...launch.account, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let words = '';
  const log = createWriteStream(join(folder, 'postgres.log'), { flags: 'a', mode: 0o600 });
  child.stderr.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-2000);
    log.write(chunk);
  });
  const lost = new Promise<string>((resolve) => {
    child.on('close', () => {
      log.end();
      resolve(words.trim());
    });
  });
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    if (await answers(url)) return { child, lost, port };
    await sleep(50);
  }
  await stopServer(child);
  throw new Error(`内嵌 PostgreSQL 没有启动起来：${words.trim()}`);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGINT');
  await closed;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

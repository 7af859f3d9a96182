import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { contextOf, listDistricts, makeSetupLink, system } from './core/access/index.js';
import { BadEnvironment, readEnv, type Env } from './core/env.js';
import { PlainError } from './core/plain-error.js';
import { invitationsTo, makeSampleDistrict } from './sample-district.js';
import { startServer, type RunningServer } from './start.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * `node dist/main.js [--empty] [FILE…]`: starts the server, makes the sample district the first time (or none, with --empty), reads the
 * files, prints the address and how to enter; stops on SIGINT or SIGTERM.
 */
async function main(args: string[]): Promise<void> {
  const files = args.filter((arg) => arg !== '--empty');
  const env = readEnv();
  const web = join(root, 'apps/web/dist');
  const logger = pino({ level: env.logLevel }, pino.destination(2));
  const starting = startServer({ env, webDir: existsSync(join(web, 'index.html')) ? web : null, logger, say });
  stopOnSignals(starting);
  const server = await starting;
  void server.lost.then((words) => fail(new Error(words)));
  // A database of one's own is not for playing in: it starts without the sample, as --empty does.
  if (!args.includes('--empty') && env.databaseUrl === undefined) await makeSampleDistrict(server, join(root, 'sample'), say);
  const addresses = await readFiles(server, files);
  await sayReady(server, env, addresses.at(-1));
}

/**
 * Where the server answers; of a sample district on loopback, a link for each role that lets in without a password; of a server without
 * districts, the link to the set-up.
 */
async function sayReady(server: RunningServer, env: Env, opened: string | undefined): Promise<void> {
  const [district] = await listDistricts(server.tenancy.outside);
  const isLoopback = ['127.0.0.1', '::1', 'localhost'].includes(env.host);
  const invitations = district?.sample && isLoopback ? await invitationsTo(server, district.id) : [];
  const planner = invitations.find(({ role }) => role === 'planner');
  const setup = await makeSetupLink(server.tenancy, env.publicUrl ?? server.address, new Date());
  say(`\n落实已就绪：${opened && planner ? `${planner.link.replace(/\?.*/, '')}?to=${opened}` : server.address + (opened ?? '')}`);
  if (invitations.length > 0) say(`\n${district?.name ?? ''}：合成数据，供试用。进入链接（不用密码，只在本机、七天内有效）：`);
  for (const { title, link } of invitations) say(`  ${title}  ${link}`);
  if (setup !== undefined) say(`\n还没有区。用这个链接设置（只能用一次；set up with this link, once）：\n  ${setup}`);
  say('(按 Ctrl-C 停止 · press Ctrl-C to stop)');
}

function stopOnSignals(starting: Promise<RunningServer>): void {
  let isStopping = false;
  const stop = (): void => {
    // Ctrl-c once more changes nothing: cutting the database short would only make the next start longer.
    if (isStopping) return;
    isStopping = true;
    say('正在停止…');
    starting
      .then((server) => server.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** Reads the files into the first district. A file that cannot be read doesn't stop the others. */
async function readFiles({ reports, tenancy }: RunningServer, files: string[]): Promise<string[]> {
  const [district] = await listDistricts(tenancy.outside);
  const addresses: string[] = [];
  if (!district) {
    const unread =
      '还没有区，报告没有读：先完成设置，再上传。(There is no district yet, so no report was read: set one up, then upload.)\n';
    if (files.length > 0) process.stderr.write(unread);
    return addresses;
  }
  for (const file of files) {
    say(`正在读 ${basename(file)}…`);
    try {
      const { address, added } = await reports.readFile(contextOf(tenancy, district, system, new Date()), resolve(file));
      say(added ? `已读入 ${basename(file)}` : `${basename(file)} 之前已读入`);
      addresses.push(address);
    } catch (error) {
      process.stderr.write(`${basename(file)}：${sentenceOf(error)}\n`);
    }
  }
  return addresses;
}

function sentenceOf(error: unknown): string {
  if (error instanceof PlainError) {
    const { message, mend, messageEn, mendEn } = error.wording;
    return `${[message, mend].map((part) => (/[。！？]$/.test(part) ? part : `${part}。`)).join('')} (${messageEn.replace(/\.?$/, '.')} ${mendEn.replace(/\.?$/, '.')})`;
  }
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return '没有这个文件。(There is no such file.)';
  if (code === 'EACCES' || code === 'EISDIR') return '这个文件读不了。(This file cannot be read.)';
  if (error instanceof BadEnvironment) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function fail(error: unknown): never {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(1);
}

main(process.argv.slice(2)).catch(fail);

import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { BadEnvironment, readEnv } from './core/env.js';
import { PlainError } from './core/plain-error.js';
import { startServer, type RunningServer } from './start.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `node dist/main.js [FILE…]`: starts the server, reads the files, prints the address; stops on SIGINT or SIGTERM. */
async function main(files: string[]): Promise<void> {
  const env = readEnv();
  const web = join(root, 'apps/web/dist');
  const logger = pino({ level: env.logLevel }, pino.destination(2));
  const starting = startServer({ env, webDir: existsSync(join(web, 'index.html')) ? web : null, logger, say });
  stopOnSignals(starting);
  const server = await starting;
  void server.lost.then((words) => fail(new Error(words)));
  const addresses = await readFiles(server, files);
  say(`\n落实已就绪：${server.address}${addresses.at(-1) ?? ''}\n(按 Ctrl-C 停止 · press Ctrl-C to stop)`);
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

/** Reads the files named, or, where none is and nothing was ever read, the sample. A file that cannot be read doesn't stop the others. */
async function readFiles({ reports }: RunningServer, files: string[]): Promise<string[]> {
  const sample = join(root, 'sample/luohu-2025.md');
  const wantsSample = files.length === 0 && existsSync(sample) && (await reports.isEmpty());
  const addresses: string[] = [];
  for (const file of wantsSample ? [sample] : files) {
    say(`正在读 ${basename(file)}…`);
    try {
      const { address, added } = await reports.readFile(resolve(file));
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

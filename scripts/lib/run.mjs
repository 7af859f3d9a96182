import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Notes go to standard error: standard output belongs to what the command prints. */
export const say = (line) => void process.stderr.write(`${line}\n`);

/** A failure that is told in one sentence, without a stack. */
export class Told extends Error {}

/**
 * Runs a program in the project's root. Its output is kept and shown only where it fails; while it takes long, a line every 15 seconds
 * says so.
 * @param {string} what it is doing, for people
 */
export async function runQuietly(what, command, args, options = {}) {
  const started = Date.now();
  let output = '';
  const ticker = setInterval(() => say(`  ${what}仍在进行（${Math.round((Date.now() - started) / 1000)} 秒）…`), 15_000);
  try {
    const code = await new Promise((done, fail) => {
      const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
      child.on('error', fail);
      child.on('close', done);
    });
    if (code !== 0) throw new Told(`${output.trim()}\n${what}失败。`);
    return output;
  } finally {
    clearInterval(ticker);
  }
}

/** Runs a program with its output going straight to the terminal; gives its exit code. */
export function runLoudly(command, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', fail);
    child.on('close', (code, signal) => done(signal ? 1 : code));
  });
}

/** The npm that called us, or the one on the path. */
export function npm(...args) {
  const { npm_execpath: cli } = process.env;
  return cli?.endsWith('.js') ? [process.execPath, [cli, ...args]] : ['npm', args];
}

/** A tool of ours by its file in node_modules, so that no shell or npx stands between. */
export const tool = (file, ...args) => [process.execPath, [resolve(root, 'node_modules', file), ...args]];

/** Runs a script's main function; what is Told is printed as it is, anything else with its stack. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    say(error instanceof Told ? error.message : (error.stack ?? String(error)));
    process.exit(1);
  }
}

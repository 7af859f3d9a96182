import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { npm, root, runQuietly, say, Told, tool } from './run.mjs';

const cache = join(root, '.cache');

/** Stops in one sentence where Node is too old for the project. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Told(`需要 Node.js 20.19 以上，现在是 ${process.versions.node}。(Node.js 20.19 or later is needed.)`);
}

/** Runs `work` while no other script installs or builds in this folder; a lock left by a killed one is taken over. */
async function alone(work) {
  const lock = join(cache, 'setup.lock');
  mkdirSync(cache, { recursive: true });
  for (let told = false; ; await sleep(200)) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isStale(lock)) rmSync(lock, { force: true });
    else if (!told) say('另一个命令正在安装或构建，等它完成…');
    told = true;
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isStale(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    // Empty for the instant between its making and its writing.
    if (pid === 0) return Date.now() - statSync(lock).mtimeMs > 5000;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Installs what package-lock.json names, where anything of it is missing. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await alone(async () => {
    if (isInstalled()) return;
    say('正在安装依赖（只在第一次或依赖变动后，约一分钟）…');
    await runQuietly('安装依赖', ...npm('ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'));
  });
}

/** npm writes down at the end of an install what it put into node_modules; an install cut short leaves no such list. */
function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, peer, link }]) => {
    if (!path.includes('node_modules/')) return true;
    const there = found[path];
    return there ? link || there.version === version : optional || peer;
  });
}

/** Brings the compiled code (and the page, where `page` is true) up to date with its sources; says so only where it is not. */
export async function ensureBuilt({ projects, page }) {
  const steps = [];
  for (const project of projects) {
    const name = `code-${project.replaceAll('/', '-')}`;
    const state = stateOf([join(root, 'packages'), join(root, project)]);
    if (isBuilt(name, state, join(root, project, 'dist/main.js'))) continue;
    steps.push({ what: '编译', name, state, run: tool('typescript/bin/tsc', '-b', project) });
  }
  const state = stateOf([join(root, 'packages'), join(root, 'apps/web'), join(root, 'apps/server/src/systems')]);
  if (page && !isBuilt('page', state, join(root, 'apps/web/dist/index.html'))) {
    steps.push({ what: '构建页面', name: 'page', state, run: npm('run', '--silent', 'build', '-w', '@luoshi/web') });
  }
  if (steps.length === 0) return;
  await alone(async () => {
    for (const { what, name, state, run } of steps) {
      say(`正在${what}…`);
      await runQuietly(what, ...run);
      writeFileSync(join(cache, `${name}.built`), state);
    }
  });
}

function isBuilt(name, state, output) {
  const stamp = join(cache, `${name}.built`);
  return existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state;
}

/** A hash over the names, sizes and times of all sources and settings, which changes when any of them does. */
function stateOf(folders) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const stat = statSync(path);
    if (stat.isFile()) hash.update(`${path}:${stat.size}:${stat.mtimeMs}\n`);
    else
      for (const name of readdirSync(path).sort())
        if (!['node_modules', '.cache'].includes(name) && !name.startsWith('dist') && !name.endsWith('.tsbuildinfo'))
          visit(join(path, name));
  };
  for (const path of [...folders, join(root, 'package-lock.json'), join(root, 'tsconfig.base.json')]) visit(path);
  return hash.digest('hex');
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly, say } from './run.mjs';

const names = ['soffice', 'libreoffice'];

/** The LibreOffice on the path, if there is one and Noto's Chinese fonts, with which the pages are measured. */
export function findOffice() {
  const list = spawnSync('fc-list', ['Noto Serif CJK SC', 'file'], { encoding: 'utf8' });
  if (list.status !== 0 || list.stdout.trim() === '') return undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Installs Debian's LibreOffice Writer, without a window, where we may; gives its path, or undefined where that can't be done. */
export async function installOffice() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  say('正在安装 LibreOffice（只在第一次，约一分钟）…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['libreoffice-writer-nogui', 'fonts-noto-cjk', 'fontconfig'];
  try {
    await runQuietly('更新软件包列表', 'apt-get', ['update', '-q'], { env });
    await runQuietly('安装 LibreOffice', 'apt-get', ['install', '-yq', '--no-install-recommends', ...packages], { env });
  } catch (error) {
    say(error.message);
    return undefined;
  }
  return findOffice();
}

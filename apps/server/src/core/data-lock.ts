import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PlainError } from './plain-error.js';
import { readIfThere } from './read-if-there.js';

const Holder = z.object({ pid: z.number().int(), started: z.string().nullable(), address: z.string().nullable() });
type Holder = z.infer<typeof Holder>;

/** A lock on a data folder: one server at a time. */
export interface DataLock {
  /** Writes down where the server answers, so that a second start can say it. */
  announce(address: string): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the data folder for this process (creating it), or says who has it. A lock left by a killed process is taken over.
 * @throws PlainError `data-in-use` where a living server holds the folder, `cannot-read` where the lock cannot be read,
 * `no-data-folder` where the folder cannot be made.
 */
export async function lockData(dataDir: string): Promise<DataLock> {
  await makeFolder(dataDir);
  const path = join(dataDir, 'luoshi.lock');
  const mine: Holder = { pid: process.pid, started: startOf(process.pid), address: null };
  for (let attempt = 0; ; attempt++) {
    if (await claim(path, mine)) break;
    const holder = await readHolder(path);
    if (holder && isAlive(holder)) throw dataInUse(dataDir, holder.address);
    if (attempt > 2) throw dataInUse(dataDir, null);
    await rm(path, { force: true });
  }
  return {
    announce: (address) => writeFile(path, JSON.stringify({ ...mine, address })),
    release: () => rm(path, { force: true }),
  };
}

async function makeFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
  } catch {
    throw new PlainError('no-data-folder', 500, {
      message: `数据文件夹 ${dataDir} 建不起来：它的位置上有别的文件，或没有权限。`,
      mend: '请用 DATA_DIR 另指定一个可以写入的文件夹。',
      messageEn: `The data folder ${dataDir} cannot be made: a file is in its place, or the permission is missing.`,
      mendEn: 'Name another folder with DATA_DIR, one that can be written to.',
    });
  }
}

/** Linking a finished file into place is atomic: nobody ever reads a lock half written. */
async function claim(path: string, holder: Holder): Promise<boolean> {
  const draft = `${path}.${String(process.pid)}`;
  await writeFile(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    // A lock that makes no sense was cut short by a crash of the machine, and so was its holder.
    return undefined;
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.pid === process.pid) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const started = startOf(holder.pid);
  return started === null || holder.started === null || started === holder.started;
}

/** When a process began, so that a reused number is not taken for the process that had it; null where the system doesn't tell. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A process that ended and was not yet collected by its parent (Z) holds nothing any more.
    return fields[0] === 'Z' ? 'ended' : `${boot}:${fields[19] ?? ''}`;
  } catch {
    return null;
  }
}

function dataInUse(dataDir: string, address: string | null): PlainError {
  const at = address ? `（${address}）` : '';
  const atEn = address ? ` (${address})` : '';
  return new PlainError('data-in-use', 409, {
    message: `数据文件夹 ${dataDir} 正被另一个落实服务${at}使用。`,
    mend: '请直接打开那个地址，或先停掉它，或用 DATA_DIR 另指定一个文件夹。',
    messageEn: `The data folder ${dataDir} is in use by another Luoshi server${atEn}.`,
    mendEn: 'Open that address, stop that server, or name another folder with DATA_DIR.',
  });
}

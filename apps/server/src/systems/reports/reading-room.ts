import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { tooDemanding, unreadable } from './errors.js';
import type { Followed, Reading } from '@luoshi/reader';
import type { Opened, Results, Task } from './work.js';

const TIME_LIMIT_MS = 60_000;
const MEMORY_LIMIT_MB = 768;

/**
 * Where reading happens: each task in a thread of its own with a limit of time and memory, a few at a time, the others in line. A file
 * that blows up ends its thread; the server goes on.
 */
export class ReadingRoom {
  /** Names the reader that is installed: another build of it has another name, and stored readings are made anew. */
  readonly reader = fingerprint('@luoshi/reader');
  private free = Math.min(2, availableParallelism());
  private readonly line: (() => void)[] = [];

  /**
   * Opens and reads a file.
   * @throws PlainError with the document library's wording where it cannot be read, `too-demanding` where a limit was reached
   */
  async open(bytes: Uint8Array, name: string): Promise<Opened> {
    const result = await this.run<'open'>({ do: 'open', bytes, name });
    if (!result.ok) throw unreadable(result.code, result);
    return result.opened;
  }

  read(text: string): Promise<Reading> {
    return this.run<'read'>({ do: 'read', text });
  }

  follow(reading: Reading, next: Reading): Promise<Followed[]> {
    return this.run<'follow'>({ do: 'follow', reading, next });
  }

  private async run<K extends Task['do']>(task: Task & { do: K }): Promise<Results[K]> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.line.push(resolve));
    try {
      return (await perform(task)) as Results[K];
    } finally {
      const next = this.line.shift();
      if (next) next();
      else this.free++;
    }
  }
}

async function perform(task: Task): Promise<unknown> {
  const worker = new Worker(new URL('./read-worker.js', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
    // What a library prints about a broken file is no message of ours.
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(tooDemanding()), TIME_LIMIT_MS);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooDemanding() : error));
      worker.once('exit', (code) => reject(new Error(`the reading thread ended with ${String(code)} and said nothing`)));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** A hash over the package's files as they will run, so that it changes exactly when the code does. */
function fingerprint(name: string): string {
  const folder = dirname(fileURLToPath(import.meta.resolve(name)));
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.js') && !file.includes('.test.'),
  );
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

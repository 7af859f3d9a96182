import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FollowInput, TaskListInput } from '@luoshi/documents';
import type { Followed, Reading } from '@luoshi/reader';
import { Shelf } from '../../core/shelf.js';
import type { Corrected } from './corrections/apply-corrections.js';
import { tooDemanding, unreadable } from './errors.js';
import type { Answer, FreshlyRead, Results, Task } from './work.js';

const TIME_LIMIT_MS = 60_000;
const MEMORY_LIMIT_MB = 768;
const THREADS = 2;

/** What a report says as it stands now: its text, and the reading with the corrections applied. */
export interface Opened {
  text: string;
  corrected: Corrected;
}

/**
 * Where reading and writing happen: in threads with a limit of time and memory, two at a time, the others in line. A file that blows up
 * ends its thread, and another takes its place; the server goes on.
 */
export class ReadingRoom {
  /** Names the reader that is installed: another build of it has another name, and stored readings are made anew. */
  readonly reader = fingerprint('@luoshi/reader');
  /** The reports opened last, so that a click on a mark doesn't fetch and parse the whole reading again. */
  readonly opened = new Shelf<Opened>(16);
  private readonly idle: Worker[] = [];
  private busy = 0;
  private readonly line: (() => void)[] = [];

  /** Starts a thread ahead of the first task, so that nobody waits for its libraries to load. */
  warmUp(): void {
    if (this.idle.length === 0) this.idle.push(hire());
  }

  /**
   * Opens and reads a file.
   * @throws PlainError with the document library's wording where it cannot be read, `too-demanding` where a limit was reached
   */
  async open(bytes: Uint8Array, name: string): Promise<FreshlyRead> {
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

  writeTaskList(input: TaskListInput): Promise<Uint8Array> {
    return this.run<'write-task-list'>({ do: 'write-task-list', input });
  }

  writeFollow(input: FollowInput): Promise<Uint8Array> {
    return this.run<'write-follow'>({ do: 'write-follow', input });
  }

  private async run<K extends Task['do']>(task: Task & { do: K }): Promise<Results[K]> {
    if (this.busy < THREADS) this.busy++;
    else await new Promise<void>((resolve) => this.line.push(resolve));
    const worker = this.idle.pop() ?? hire();
    try {
      const answer = await ask(worker, task);
      this.idle.push(worker);
      if ('failure' in answer) throw new Error(answer.failure);
      return answer.result as Results[K];
    } finally {
      const next = this.line.shift();
      if (next) next();
      else this.busy--;
    }
  }
}

function hire(): Worker {
  const worker = new Worker(new URL('./read-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
    // What a library prints about a broken file is no message of ours.
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  // A thread that waits for work must not keep the process alive, and one that dies while waiting must not end it.
  worker.unref();
  worker.on('error', () => undefined);
  return worker;
}

/** One task; a thread that reached a limit, or died, is ended for good. */
async function ask(worker: Worker, task: Task): Promise<Answer> {
  const watch = new AbortController();
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(tooDemanding());
      }, TIME_LIMIT_MS);
      const onMessage = (answer: Answer): void => resolve(answer);
      const onError = (error: NodeJS.ErrnoException): void => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooDemanding() : error);
      const onExit = (code: number): void => reject(new Error(`a reading thread ended with ${String(code)} and said nothing`));
      worker.once('message', onMessage).once('error', onError).once('exit', onExit);
      watch.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      });
      worker.postMessage(task);
    });
  } catch (error) {
    watch.abort();
    await worker.terminate();
    throw error;
  } finally {
    watch.abort();
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

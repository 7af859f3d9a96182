import { parentPort, workerData } from 'node:worker_threads';
import { DocumentError, openDocument } from '@luoshi/documents';
import { follow, read } from '@luoshi/reader';
import { storable } from './model.js';
import type { Results, Task } from './work.js';

/** Runs in a thread of its own: what a hostile file does to time and memory ends with the thread. */
async function perform(task: Task): Promise<Results[Task['do']]> {
  if (task.do === 'read') return read(task.text);
  if (task.do === 'follow') return follow(task.reading, task.next);
  try {
    const { text, format } = await openDocument(task.bytes, task.name);
    const kept = storable(text);
    return { ok: true, opened: { text: kept, format, reading: read(kept) } };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const { code, message, mend, messageEn, mendEn } = error;
    return { ok: false, code, message, mend, messageEn, mendEn };
  }
}

parentPort?.postMessage(await perform(workerData as Task));

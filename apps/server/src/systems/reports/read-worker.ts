import { parentPort } from 'node:worker_threads';
import { DocumentError, openDocument, writeFollow, writeTaskList } from '@luoshi/documents';
import { follow, read } from '@luoshi/reader';
import { storable } from './storable.js';
import type { Answer, Results, Task } from './work.js';

async function perform(task: Task): Promise<Results[Task['do']]> {
  switch (task.do) {
    case 'open':
      return open(task.bytes, task.name);
    case 'read':
      return read(task.text);
    case 'follow':
      return follow(task.reading, task.next);
    case 'write-task-list':
      return writeTaskList(task.input);
    case 'write-follow':
      return writeFollow(task.input);
  }
}

async function open(bytes: Uint8Array, name: string): Promise<Results['open']> {
  try {
    const { text, format } = await openDocument(bytes, name);
    const kept = storable(text);
    return { ok: true, opened: { text: kept, format, reading: read(kept) } };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const { code, message, mend, messageEn, mendEn } = error;
    return { ok: false, code, message, mend, messageEn, mendEn };
  }
}

parentPort?.on('message', (task: Task) => {
  perform(task).then(
    (result) => parentPort?.postMessage({ result } satisfies Answer),
    (error: unknown) =>
      parentPort?.postMessage({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies Answer),
  );
});

import type { ContentStore } from '../../../core/files/index.js';
import { carryOut, type Context } from '../../../core/ledger/index.js';
import { FileStore, type FileFacts } from './store.js';

/**
 * Stores an evidence file: its bytes first, then its row, so that a row never names bytes that were not written. The same content sent
 * again is the same file, under the name it had first.
 * @throws PlainError where the file is refused or the disk is full
 */
export async function addFile(context: Context, files: ContentStore, sent: { bytes: Buffer; name: string }): Promise<FileFacts> {
  const name = nameOf(sent.name);
  const stored = await files.put(context.district, sent.bytes, name);
  return carryOut(context, 'plan.add-file', async (transaction) => {
    const store = new FileStore(transaction, context.district);
    const facts = { ...stored, name };
    if (!(await store.addFile(facts, context.actor.id))) return { result: (await store.findFile(stored.hash)) ?? facts, entry: null };
    const { hash, size, type, scan } = stored;
    return { result: facts, entry: { subject: `file/${hash}`, before: null, after: { hash, size, type, scan } } };
  });
}

/** A file's own name: without folders, control characters and marks that turn text around, at most 200 characters. */
function nameOf(sent: string): string {
  const own = sent.split(/[/\\]/).at(-1) ?? '';
  return (
    own
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
      .slice(0, 200) || '未命名'
  );
}

import { createHash } from 'node:crypto';
import { isSample, summarise, type ReportEntry } from '../model.js';
import type { ReadingRoom } from '../reading-room.js';
import { storable } from '../storable.js';
import type { ReportStore } from '../store.js';

export interface Uploaded {
  entry: ReportEntry;
  /** False where the same document was stored already. */
  added: boolean;
}

/**
 * Stores a file and its reading. The id comes from the document's text, so the same document has the same address for ever; uploaded
 * again after a delete, it comes back with its corrections.
 * @throws PlainError where the file cannot be read
 */
export async function uploadReport(store: ReportStore, room: ReadingRoom, file: { bytes: Buffer; name: string }): Promise<Uploaded> {
  const fileName = storable(file.name).slice(0, 200);
  const fileHash = createHash('sha256').update(file.bytes).digest('hex');
  const known = await store.findByFile(fileHash);
  if (known !== undefined) return again(store, known);
  const { text, format, reading } = await room.open(file.bytes, fileName);
  const id = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const report = { id, fileHash, fileName, format, original: file.bytes, text, sample: isSample(text) };
  const added = await store.together(async (transaction) => {
    const isNew = await transaction.addReport(report, summarise(reading, fileName));
    if (isNew) await transaction.putReading(id, room.reader, reading);
    return isNew;
  });
  return added ? { entry: await getEntry(store, id), added } : again(store, id);
}

async function again(store: ReportStore, id: string): Promise<Uploaded> {
  await store.setDeleted(id, false);
  return { entry: await getEntry(store, id), added: false };
}

async function getEntry(store: ReportStore, id: string): Promise<ReportEntry> {
  const entry = await store.findEntry(id);
  if (!entry) throw new Error(`report ${id} vanished while it was stored`);
  return entry;
}

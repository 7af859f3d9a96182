import { createHash } from 'node:crypto';
import { carryOut, type Context } from '../../../core/ledger/index.js';
import { isSample, summarise, type ReportEntry } from '../model.js';
import type { ReadingRoom } from '../reading-room.js';
import { storable } from '../storable.js';
import { ReportStore } from '../store.js';
import { restoreReport } from './restore-report.js';

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
export async function uploadReport(context: Context, room: ReadingRoom, file: { bytes: Buffer; name: string }): Promise<Uploaded> {
  const fileName = storable(file.name).slice(0, 200);
  const fileHash = createHash('sha256').update(file.bytes).digest('hex');
  const known = await new ReportStore(context.database, context.district).findByFile(fileHash);
  if (known !== undefined) return { entry: await restoreReport(context, known), added: false };
  const { text, format, reading } = await room.open(file.bytes, fileName);
  const textHash = createHash('sha256').update(text).digest('hex');
  const id = textHash.slice(0, 16);
  const report = { id, fileHash, fileName, format, original: file.bytes, text, sample: isSample(text) };
  const added = await carryOut(context, 'reports.upload-report', async (transaction) => {
    const store = new ReportStore(transaction, context.district);
    if (!(await store.addReport(report, summarise(reading, fileName)))) return { result: undefined, entry: null };
    await store.putReading(id, room.reader, reading);
    const after = { listed: true, fileName, fileHash, textHash };
    return { result: await store.findEntry(id), entry: { subject: `report/${id}`, before: null, after } };
  });
  return added ? { entry: added, added: true } : { entry: await restoreReport(context, id), added: false };
}

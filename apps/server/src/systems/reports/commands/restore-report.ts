import { noSuchReport } from '../errors.js';
import type { ReportEntry } from '../model.js';
import type { ReportStore } from '../store.js';

/** Puts a deleted report back on the list; one that is there stays as it is. */
export async function restoreReport(store: ReportStore, id: string): Promise<ReportEntry> {
  await store.setDeleted(id, false);
  const entry = await store.findEntry(id);
  if (!entry) throw noSuchReport();
  return entry;
}

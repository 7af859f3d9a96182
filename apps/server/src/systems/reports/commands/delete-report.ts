import { noSuchReport } from '../errors.js';
import type { ReportStore } from '../store.js';

/** Takes a report off the list; nothing is erased. */
export async function deleteReport(store: ReportStore, id: string): Promise<void> {
  if (!(await store.setDeleted(id, true))) throw noSuchReport();
}

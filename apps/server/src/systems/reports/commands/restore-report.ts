import { carryOut, type Context } from '../../../core/ledger/index.js';
import { noSuchReport } from '../errors.js';
import type { ReportEntry } from '../model.js';
import { ReportStore } from '../store.js';

/** Puts a deleted report back on the list; one that is there stays as it is. */
export function restoreReport(context: Context, id: string): Promise<ReportEntry> {
  return carryOut(context, 'reports.restore-report', async (transaction) => {
    const store = new ReportStore(transaction, context.district);
    const restored = await store.setDeleted(id, false);
    const entry = await store.findEntry(id);
    if (!entry) throw noSuchReport();
    return { result: entry, entry: restored ? { subject: `report/${id}`, before: { listed: false }, after: { listed: true } } : null };
  });
}

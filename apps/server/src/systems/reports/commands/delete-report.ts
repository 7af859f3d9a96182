import { carryOut, type Context } from '../../../core/ledger/index.js';
import { noSuchReport } from '../errors.js';
import { ReportStore } from '../store.js';

/** Takes a report off the list; nothing is erased. */
export function deleteReport(context: Context, id: string): Promise<void> {
  return carryOut(context, 'reports.delete-report', async (transaction) => {
    if (!(await new ReportStore(transaction, context.district).setDeleted(id, true))) throw noSuchReport();
    return { result: undefined, entry: { subject: `report/${id}`, before: { listed: true }, after: { listed: false } } };
  });
}

import type { ReportSummary } from '@luoshi/server/reports';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { RequestError } from '../../../core/api/request.js';
import { useTexts } from '../../../core/i18n/language.js';
import { deleteReport, restoreReport } from '../api.js';
import { keys } from '../queries.js';

const LONG_ENOUGH_S = 10;

/** Deletes a report at once and offers for a while to undo it. */
export function useDeletion(): (report: ReportSummary) => Promise<void> {
  const { message } = App.useApp();
  const queries = useQueryClient();
  const { list: texts, common } = useTexts();
  const attempt = async (act: () => Promise<unknown>): Promise<boolean> => {
    try {
      await act();
      await queries.invalidateQueries({ queryKey: keys.list });
      return true;
    } catch (error) {
      void message.error(error instanceof RequestError ? error.sentence : String(error));
      return false;
    }
  };
  const restore = async ({ id, title }: ReportSummary): Promise<void> => {
    message.destroy(id);
    if (await attempt(() => restoreReport(id))) void message.success(texts.restored(title));
  };
  return async (report) => {
    if (!(await attempt(() => deleteReport(report.id)))) return;
    void message.open({
      key: report.id,
      duration: LONG_ENOUGH_S,
      content: (
        <>
          {texts.removed(report.title)}
          <Button type="link" size="small" onClick={() => void restore(report)}>
            {common.undo}
          </Button>
        </>
      ),
    });
  };
}

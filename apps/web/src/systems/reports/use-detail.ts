import type { ReportDetail } from '@luoshi/server/reports';
import { useOutletContext } from 'react-router';

/** The report that is open: every view of it gets it from the layout around it. */
export function useDetail(): ReportDetail {
  return useOutletContext<ReportDetail>();
}

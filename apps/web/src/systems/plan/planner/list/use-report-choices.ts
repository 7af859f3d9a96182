import { useQuery } from '@tanstack/react-query';
import type { ReportList } from '@luoshi/server/reports';
import { request } from '../../../../core/api/request.js';

/** The newest reports, as many as can sensibly be chosen from. */
export function useReportChoices() {
  return useQuery({ queryKey: ['report-choices'], queryFn: () => request<ReportList>('/api/reports?limit=200') });
}

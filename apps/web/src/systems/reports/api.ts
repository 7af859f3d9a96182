import type { Explanation, FollowAnswer, NewCorrection, ReportDetail, ReportList, ReportSummary } from '@luoshi/server/reports';
import { request } from '../../core/api/request.js';
import { upload } from '../../core/api/upload.js';

const at = (id: string): string => `/api/reports/${encodeURIComponent(id)}`;

export const fetchReports = (before: string | null): Promise<ReportList> =>
  request(`/api/reports?limit=200${before === null ? '' : `&before=${encodeURIComponent(before)}`}`);

export const fetchReport = (id: string): Promise<ReportDetail> => request(at(id));

export const deleteReport = (id: string): Promise<void> => request(at(id), { method: 'DELETE' });

export const restoreReport = (id: string): Promise<ReportSummary> => request(`${at(id)}/restore`, { method: 'POST' });

export const uploadReport = (file: File, onProgress: (share: number) => void): Promise<ReportSummary> =>
  upload('/api/reports', file, onProgress);

export const fetchExplanation = (id: string, markId: string): Promise<Explanation> =>
  request(`${at(id)}/explain/${encodeURIComponent(markId)}`);

export const fetchFollow = (id: string, nextId: string): Promise<FollowAnswer> => request(`${at(id)}/follow/${encodeURIComponent(nextId)}`);

/** Says which state of the report the person saw, so that nobody overwrites what they have not seen. */
const having = (seen: number): Record<string, string> => ({ 'x-luoshi-seen': String(seen) });

export const correct = (id: string, correction: NewCorrection, seen: number): Promise<ReportDetail> =>
  request(`${at(id)}/corrections`, { method: 'POST', body: correction, headers: having(seen) });

export const takeBack = (id: string, n: number, seen: number): Promise<ReportDetail> =>
  request(`${at(id)}/corrections/${String(n)}`, { method: 'DELETE', headers: having(seen) });

export const originalAddress = (id: string): string => `${at(id)}/original`;
export const taskListAddress = (id: string): string => `${at(id)}/task-list.xlsx`;
export const followSheetAddress = (id: string, nextId: string): string => `${at(id)}/follow/${encodeURIComponent(nextId)}.xlsx`;

import type {
  ChallengeView,
  CommitmentDetail,
  CommitmentEdit,
  Desk,
  Difference,
  FileView,
  LeaderPage,
  NewCommitment,
  NewPlan,
  NewReturn,
  NoticeView,
  OwnerChange,
  OwnerSuggestion,
  PlanDetail,
  PlanSummary,
  ReturnView,
  SheetChange,
  SheetPreview,
} from '@luoshi/server/plan';
import { request } from '../../core/api/request.js';
import { upload } from '../../core/api/upload.js';

const part = encodeURIComponent;
const plan = (id: string): string => `/api/plans/${part(id)}`;
const commitment = (planId: string, id: string): string => `${plan(planId)}/commitments/${part(id)}`;
const post = <Answer>(path: string, body: unknown = {}): Promise<Answer> => request(path, { method: 'POST', body });

export const fetchPlans = (): Promise<PlanSummary[]> => request('/api/plans');
export const createPlan = (body: NewPlan): Promise<PlanSummary> => post('/api/plans', body);
export const fetchPlan = (id: string): Promise<PlanDetail> => request(plan(id));
export const publishPlan = (id: string, basis: string): Promise<PlanSummary> => post(`${plan(id)}/publish`, { basis });
export const closePlan = (id: string, basis: string): Promise<PlanSummary> => post(`${plan(id)}/close`, { basis });
export const fetchDifferences = (id: string, from: number, to: number | 'pending'): Promise<Difference[]> =>
  request(`${plan(id)}/versions/${String(from)}/${String(to)}`);
export const fetchLeaderPage = (id: string): Promise<LeaderPage> => request(`${plan(id)}/leader`);

export const fetchSuggestions = (id: string): Promise<OwnerSuggestion[]> => request(`${plan(id)}/owners/suggestions`);
export const setOwners = (id: string, changes: OwnerChange[]): Promise<{ applied: number }> => post(`${plan(id)}/owners`, { changes });
export const previewSheet = (id: string, file: File, onProgress: (share: number) => void): Promise<SheetPreview> =>
  upload(`${plan(id)}/sheet`, file, onProgress);
export const applySheet = (id: string, changes: SheetChange[]): Promise<{ applied: number }> =>
  post(`${plan(id)}/sheet/apply`, { changes });
export const sheetAddress = (id: string): string => `${plan(id)}/sheet.xlsx`;
export const draftAddress = (id: string, kind: 'annual' | 'midyear', format: 'docx' | 'md' | 'html'): string =>
  `${plan(id)}/draft?kind=${kind}&format=${format}`;

export const fetchCommitment = (planId: string, id: string): Promise<CommitmentDetail> => request(commitment(planId, id));
export const createCommitment = (planId: string, body: NewCommitment): Promise<CommitmentDetail> =>
  post(`${plan(planId)}/commitments`, body);
export const editCommitment = (planId: string, id: string, body: CommitmentEdit): Promise<CommitmentDetail> =>
  request(commitment(planId, id), { method: 'PATCH', body });
export const closeOut = (planId: string, id: string, body: { seen: number; remark: string }): Promise<CommitmentDetail> =>
  post(`${commitment(planId, id)}/close-out`, body);
export const reopen = (planId: string, id: string, body: { seen: number; remark: string }): Promise<CommitmentDetail> =>
  post(`${commitment(planId, id)}/reopen`, body);

export const submitReturn = (planId: string, id: string, body: NewReturn): Promise<ReturnView> =>
  post(`${commitment(planId, id)}/returns`, body);
export const acceptReturn = (id: string): Promise<ReturnView> => post(`/api/returns/${part(id)}/accept`);
export const sendBack = (id: string, remark: string): Promise<ReturnView> => post(`/api/returns/${part(id)}/send-back`, { remark });
export const fetchDesk = (): Promise<Desk> => request('/api/desk');
export const sendFile = (file: File, onProgress: (share: number) => void): Promise<FileView> => upload('/api/files', file, onProgress);
export const fileAddress = (hash: string, inline = false): string => `/api/files/${part(hash)}${inline ? '?inline=1' : ''}`;

export const answerChallenge = (id: string, answer: string): Promise<ChallengeView> =>
  post(`/api/challenges/${part(id)}/answer`, { answer });
export const hideChallenge = (id: string, reason: string): Promise<ChallengeView> => post(`/api/challenges/${part(id)}/hide`, { reason });
export const fetchNotices = (): Promise<NoticeView[]> => request('/api/notices');
export const readNotices = (keys: string[]): Promise<void> => post('/api/notices/read', { keys });
export const fetchCalendar = (): Promise<{ url: string }> => request('/api/calendar');

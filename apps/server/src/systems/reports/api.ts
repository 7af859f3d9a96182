/**
 * What the reports system says over HTTP, as types the page imports. No code here.
 *
 * GET    /api/reports?limit=&before=             ReportList, newest first
 * POST   /api/reports                            multipart, one field `file`; 201 ReportSummary, 200 where the same document is stored already
 * GET    /api/reports/:id                        ReportDetail (corrections applied)
 * DELETE /api/reports/:id                        204; the report leaves the list, nothing is erased
 * POST   /api/reports/:id/restore                ReportSummary; undoes the delete
 * GET    /api/reports/:id/original               the file as it was uploaded
 * GET    /api/reports/:id/task-list.xlsx         the task list
 * POST   /api/reports/:id/corrections            NewCorrection; 201 ReportDetail, by who is signed in. Header:
 *                                                X-Luoshi-Seen (`version` of the detail shown; 409 where somebody corrected the same place since)
 * DELETE /api/reports/:id/corrections/:n         200 ReportDetail; takes the correction back (kept, marked as taken back). Header as above
 * GET    /api/reports/:id/explain/:markId        Explanation
 * GET    /api/reports/:id/follow/:nextId         FollowAnswer
 * GET    /api/reports/:id/follow/:nextId.xlsx    the same as Excel
 * GET    /api/health                             { ok: true }
 * Every error: { error: { code, message, mend } }, Chinese by default, English with `Accept-Language: en`.
 */
import type { Certainty, Followed, Kind, Part, Reading } from '@luoshi/reader';

export interface ReportSummary {
  /** Permanent: derived from the document's content. The page's address is /reports/:id. */
  id: string;
  title: string;
  place: string | null;
  fileName: string;
  planYear: number | null;
  reviewYear: number | null;
  characters: number;
  commitments: number;
  targets: number;
  figures: number;
  findings: { error: number; warning: number; note: number };
  /** Share of the targets that can be checked, 0 to 1; null where there is no target. */
  checkable: number | null;
  corrections: number;
  /** True for a report whose first line says 示例文本，非官方文件, as those that come with the software do. */
  sample: boolean;
  /** ISO 8601 with offset. */
  createdAt: string;
}

export interface ReportList {
  reports: ReportSummary[];
  total: number;
  /** Hand back as `before` for the next page; null on the last. */
  next: string | null;
}

export interface Explanation {
  markId: string;
  lines: string[];
}

interface At {
  /** `figure` or `commitment`. */
  layer: 'figure' | 'commitment';
  start: number;
  end: number;
}

/** A mark is named by its layer and span, so that a correction survives a re-reading that numbers marks anew. */
export type NewCorrection =
  | { action: 'accept'; at: At }
  | { action: 'reject'; at: At }
  | { action: 'edit'; at: At; to: { start: number; end: number; kind?: Kind; certainty?: Certainty } }
  | { action: 'split'; at: At; where: number[] }
  | { action: 'merge'; at: At; with: At[] }
  | { action: 'add'; at: At; kind?: Kind; certainty?: Certainty; part?: Part };

export type Correction = NewCorrection & {
  n: number;
  /** As the person named themself; not verified before sign-in exists. */
  by: string;
  /** ISO 8601. */
  when: string;
  /** False where a newer reading has no mark there any more. */
  applied: boolean;
  takenBack: boolean;
};

export interface ReportDetail extends Omit<ReportSummary, 'corrections'> {
  text: string;
  reading: Reading;
  corrections: Correction[];
  /** Ids of marks a person accepted or changed. */
  confirmed: string[];
  /** How far the history of corrections has come: send it back as X-Luoshi-Seen. */
  version: number;
}

export interface FollowAnswer {
  report: ReportSummary;
  next: ReportSummary;
  follow: Followed[];
}

/**
 * What the plan system says over HTTP, as types the page imports. No code here. Days are ISO 8601; `seen` is the `revision` shown.
 *
 * GET    /api/plans                                   PlanSummary[]                                        staff
 * POST   /api/plans                                   NewPlan; 201 PlanSummary                             planner
 * GET    /api/plans/:plan                             PlanDetail                                           staff
 * POST   /api/plans/:plan/publish                     { basis }; PlanSummary (draft or pending changes)    planner
 * POST   /api/plans/:plan/close                       { basis }; PlanSummary                               planner
 * GET    /api/plans/:plan/versions/:from/:to          Difference[]; `to` may be `pending`                  staff
 * GET    /api/plans/:plan/leader                      LeaderPage                                           staff
 * GET    /api/plans/:plan/owners/suggestions          OwnerSuggestion[]                                    planner
 * POST   /api/plans/:plan/owners                      { changes: OwnerChange[] }; { applied }              planner
 * GET    /api/plans/:plan/sheet.xlsx                  the Excel that offices pass around                   staff
 * POST   /api/plans/:plan/sheet                       multipart; SheetPreview, nothing applied yet         planner
 * POST   /api/plans/:plan/sheet/apply                 { changes: SheetChange[] }; { applied }              planner
 * GET    /api/plans/:plan/draft?kind=annual|midyear&format=docx|md|html   the drafted report               staff
 * POST   /api/plans/:plan/commitments                 NewCommitment; 201 CommitmentDetail                  planner
 * GET    /api/plans/:plan/commitments/:id             CommitmentDetail                                     staff
 * PATCH  /api/plans/:plan/commitments/:id             CommitmentEdit; CommitmentDetail; 409 changed-meanwhile   planner
 * POST   /api/plans/:plan/commitments/:id/close-out   { seen, remark }; CommitmentDetail                   planner
 * POST   /api/plans/:plan/commitments/:id/reopen      { seen, remark }; CommitmentDetail                   planner
 * POST   /api/plans/:plan/commitments/:id/returns     NewReturn; 201 ReturnView                            officer of the lead unit
 * POST   /api/returns/:id/accept                      {}; ReturnView                                       reviewer of the lead unit
 * POST   /api/returns/:id/send-back                   { remark }; ReturnView                               reviewer of the lead unit
 * GET    /api/desk                                    Desk: what waits for the one signed in               staff
 * POST   /api/files                                   multipart; 201 FileView                              officer, reviewer, planner
 * GET    /api/files/:hash                             the file (image and PDF inline with ?inline=1)       staff
 * GET    /api/challenges?state=open|answered          ChallengeView[]                                      staff
 * POST   /api/challenges/:id/answer                   { answer }; ChallengeView                            officer, reviewer of its unit, planner
 * POST   /api/challenges/:id/hide                     { reason }; ChallengeView                            planner
 * POST   /api/challenges/:id/contact                  { contact }, unmasked and written down               officer, reviewer of its unit, planner
 * GET    /api/notices                                 NoticeView[], unread first                           signed in
 * POST   /api/notices/read                            { keys }; 204                                        signed in
 * GET    /api/calendar                                { url } of the unit's iCalendar feed                 staff
 * GET    /calendar/:token.ics                         the feed
 * Public, without signing in:
 * GET    /api/public/:district                        PublicDistrict
 * GET    /api/public/:district/plans/:plan            PublicPlan
 * GET    /api/public/:district/plans/:plan/commitments/:id   PublicCommitment
 * POST   /api/public/:district/plans/:plan/commitments/:id/challenges   { text, period?, contact? }; 201 PublicChallenge
 * GET    /api/public/:district/plans/:plan/feed.atom?heading=&unit=     Atom
 * GET    /api/public/:district/plans/:plan/indicators.json              JSON-stat 2.0
 * GET    /api/public/:district/plans/:plan/{indicators,tasks}.csv       CSV (UTF-8 with a mark, RFC 4180)
 * GET    /api/public/:district/catalogue.jsonld       DCAT-AP
 */
import type { Certainty, Kind } from '@luoshi/reader';
import type {
  Day,
  Grade,
  Item,
  Judgement,
  Light,
  Milestone,
  PeriodKind,
  PlanKind,
  PlanState,
  ReturnState,
  Schedule,
  Target,
} from './model.js';

import type { ForecastView, HeadingRollUp, RollUp, UnitRef, UnitRollUp, VersionFacts } from './api-parts.js';

export type * from './api-parts.js';
export type * from './public-api.js';
export type { Grade, Item, Judgement, Light, Milestone, PlanKind, PlanState, PeriodKind, ReturnState, Schedule, Target };

export interface PlanSummary {
  id: string;
  name: string;
  kind: PlanKind;
  year: number;
  state: PlanState;
  version: number;
  periodKind: PeriodKind;
  reportId: string | null;
  commitments: number;
  withoutOwner: number;
  /** Commitments with changes that wait for publication. */
  pending: number;
  rollUp: RollUp;
}

export interface NewPlan {
  name: string;
  kind: PlanKind;
  year: number;
  periodKind: PeriodKind;
  /** The report whose targets become the commitments; without one the plan starts empty. */
  reportId?: string;
}

/** One line of the plan. */
export interface CommitmentRow {
  id: string;
  number: number;
  heading: string;
  text: string;
  kind: Kind;
  certainty: Certainty;
  target: Target | null;
  deadline: Day;
  leadUnit: UnitRef | null;
  supportingUnits: UnitRef[];
  parent: string | null;
  weight: number;
  closedOn: Day | null;
  judgement: Judgement;
  /** Of the last accepted return. */
  last: { period: string; value: number | null; grade: Grade | null } | null;
  hasPending: boolean;
  span: { start: number; end: number } | null;
  revision: number;
}

export interface PlanDetail extends PlanSummary {
  commitmentRows: CommitmentRow[];
  /** What joins at the next publication. */
  waiting: CommitmentRow[];
  headings: HeadingRollUp[];
  units: UnitRollUp[];
  versions: VersionFacts[];
  /** Every unit that can be chosen as an owner. */
  allUnits: UnitRef[];
  /** The rules by which lights are judged. */
  rules: { id: string; zh: string; en: string }[];
  /** The plan's periods and when a return for each is due. */
  periods: { name: string; ends: Day; due: Day }[];
}

/** One field that differs between two versions of a plan. */
export interface Difference {
  commitmentId: string;
  number: number;
  what: 'added' | 'removed' | 'changed';
  field: string | null;
  from: string | null;
  to: string | null;
}

export interface LeaderPage {
  plan: PlanSummary;
  headings: HeadingRollUp[];
  units: UnitRollUp[];
  /** Lights that turned within the last seven days. */
  turned: { row: CommitmentRow; from: Light; to: Light }[];
  /** Metrics whose forecast misses the target. */
  willMiss: { row: CommitmentRow; forecast: ForecastView }[];
  /** Red longest, oldest first; at most ten. */
  oldestReds: { row: CommitmentRow; since: Day }[];
}

export interface OwnerSuggestion {
  commitmentId: string;
  number: number;
  text: string;
  candidates: { unit: UnitRef; confidence: number; because: string[] }[];
  supporting: UnitRef[];
}

export interface OwnerChange {
  commitmentId: string;
  leadUnit: string | null;
  supportingUnits: string[];
}

export interface SheetChange {
  commitmentId: string;
  number: number;
  field: 'leadUnit' | 'supportingUnits' | 'deadline';
  from: string | null;
  to: string | null;
}

export interface SheetPreview {
  changes: SheetChange[];
  problems: { row: number | null; message: string; messageEn: string }[];
}

export interface NewCommitment {
  text: string;
  heading: string;
  kind: Kind;
  certainty: Certainty;
  deadline: Day;
  target?: Target | null;
  leadUnit?: string | null;
  parent?: string | null;
}

/** Fields left out stay as they are. The first five bind: on a published plan they wait for the next publication. */
export interface CommitmentEdit {
  seen: number;
  text?: string;
  target?: Target | null;
  deadline?: Day;
  kind?: Kind;
  removed?: boolean;
  leadUnit?: string | null;
  supportingUnits?: string[];
  parent?: string | null;
  schedule?: Schedule;
  items?: { n: number; name: string }[];
  milestones?: { n: number; name: string; due: Day }[];
  weight?: number;
  serves?: { plan: string; commitment: string }[];
}

export interface FileView {
  hash: string;
  name: string;
  type: string;
  size: number;
  scan: 'clean' | 'unscanned';
  /** False where the file is gone from the disk. */
  present: boolean;
}

export interface NewReturn {
  period: string;
  value?: number | null;
  text: string;
  grade?: Grade | null;
  reason?: string | null;
  items?: { n: number; grade: Grade }[];
  milestones?: { n: number; grade: Grade }[];
  /** Hashes of files sent before. */
  evidence?: string[];
  /** Rounds of this period that the officer has seen; 409 where there is another. */
  seenRounds: number;
}

export interface ReturnView {
  id: string;
  planId: string;
  commitmentId: string;
  period: string;
  round: number;
  value: number | null;
  text: string;
  grade: Grade | null;
  reason: string | null;
  items: { n: number; grade: Grade }[];
  milestones: { n: number; grade: Grade }[];
  evidence: FileView[];
  state: ReturnState;
  submittedBy: string;
  submittedOn: Day;
  reviewedBy: string | null;
  reviewedOn: Day | null;
  remark: string | null;
}

export interface HistoryEntry {
  seq: number;
  at: string;
  actor: string;
  action: string;
  before: unknown;
  after: unknown;
}

export interface CommitmentDetail extends CommitmentRow {
  plan: PlanSummary;
  schedule: Schedule;
  items: Item[];
  milestones: Milestone[];
  pending: Record<string, unknown> | null;
  children: CommitmentRow[];
  serves: { plan: string; planName: string; commitment: string; text: string }[];
  servedBy: { plan: string; planName: string; commitment: string; text: string }[];
  /** Newest first. */
  returns: ReturnView[];
  /** One point a period: what was expected, and what was accepted. */
  course: { period: string; expected: number | null; actual: number | null }[];
  forecast: ForecastView | null;
  challenges: ChallengeView[];
  /** Oldest first. */
  history: HistoryEntry[];
  /** What the one who asks may do here. */
  may: { edit: boolean; submit: boolean; review: boolean; closeOut: boolean };
}

export interface DeskTask {
  row: CommitmentRow;
  planId: string;
  planName: string;
  /** The period that is due or open for reporting. */
  period: string;
  due: Day;
  state: 'missing' | 'submitted' | 'returned' | 'accepted';
  returnId: string | null;
}

/** What waits for the one signed in. */
export interface Desk {
  unit: UnitRef | null;
  toReport: DeskTask[];
  toReview: { task: DeskTask; submitted: ReturnView }[];
  challenges: ChallengeView[];
  rollUp: RollUp;
}

export interface ChallengeView {
  id: string;
  planId: string;
  commitmentId: string;
  commitmentText: string;
  period: string | null;
  text: string;
  contact: string | null;
  askedOn: Day;
  dueOn: Day;
  isLate: boolean;
  unit: UnitRef | null;
  answer: string | null;
  answeredOn: Day | null;
  hiddenReason: string | null;
}

export interface NoticeView {
  key: string;
  kind: 'due' | 'overdue' | 'escalation' | 'returned' | 'challenge';
  text: string;
  textEn: string;
  /** The page it leads to. */
  href: string;
  createdOn: Day;
  isRead: boolean;
  /** `uncertain`: the letter was begun by a process that was ended; it may have gone out, and is not sent again. */
  mail: 'none' | 'waiting' | 'sent' | 'failed' | 'uncertain';
}

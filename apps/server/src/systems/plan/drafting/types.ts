import type { Change } from '@luoshi/reader';
import type { AcceptedReturn, Day, Plan, PlanCommitment } from '../model.js';

/** The whole year's report, or the one at its middle. */
export type ReportKind = 'annual' | 'midyear';

/** An accepted return and the reference under which it can be looked up; where it has none, number and period stand for it. */
export interface SourcedReturn extends AcceptedReturn {
  reference?: string;
}

/** All that a report is drafted from. */
export interface DraftInput {
  plan: Plan;
  kind: ReportKind;
  district: { name: string };
  /** Nothing accepted after this day is used. */
  asOf: Day;
  commitments: readonly PlanCommitment[];
  /** By the commitment's id. */
  accepted: ReadonlyMap<string, readonly SourcedReturn[]>;
  /** By the unit's id. */
  unitNames: ReadonlyMap<string, string>;
  /** True for the sample district: the report says on its first page that it is one. */
  sample?: boolean;
}

/** What a figure of the draft is: a unit's own value, or worked out from it. */
export type FigureRole = 'result' | 'rate' | 'target-gap' | 'year-change' | 'last-year' | 'schedule-gap' | 'count' | 'quoted';

/** Where a figure comes from. */
export interface FigureSource {
  /** 序号 of the commitment; null for counts over the whole plan. */
  commitment: number | null;
  period: string | null;
  acceptedOn: Day | null;
  reference: string | null;
}

/** A figure that stands in the draft. */
export interface DraftedFigure extends FigureSource {
  /** Exactly as it stands in the text: 144.2亿元. */
  written: string;
  role: FigureRole;
  /** As written, 万 and 亿 multiplied out; never negative, the words say which way. */
  value: number;
  /** Before rounding. */
  exact: number;
  unit: string;
  /** What a reader of the sentence takes it for; null where that is not asked. */
  change: Change | null;
  measure: string;
}

/** Words with the figures inside them, in order. */
export interface Statement {
  text: string;
  figures: DraftedFigure[];
}

/** How a commitment fared. `not-due`: its time has not come; `silent`: nothing accepted. */
export type Outcome = 'exceeded' | 'met' | 'short' | 'ongoing' | 'not-due' | 'silent';

/** What a planner must look at before the report goes out. */
export interface DraftFlag {
  rule: 'reason-missing' | 'nothing-accepted' | 'period-behind' | 'figure-untracked' | 'reworded';
  commitment: number;
  /** Name of the lead unit, where there is one. */
  unit: string | null;
  why: string;
  whyEn: string;
}

/** A paragraph with the topic sentence it opens with (empty where there is none). */
export interface DraftedParagraph extends Statement {
  lead: string;
}

/** A heading with its number, and what stands directly under it. */
export interface DraftedSection {
  level: 1 | 2 | 3;
  heading: string;
  paragraphs: DraftedParagraph[];
}

/** A row of the table of headline indicators, all as printed; `—` where there is nothing to say. */
export interface IndicatorRow {
  commitment: number;
  indicator: string;
  unit: string;
  target: string;
  result: string;
  rate: string;
  lastYear: string;
  yearChange: string;
  verdict: string;
}

/** A report as drafted: what is said, not how it looks. */
export interface DraftedReport {
  kind: ReportKind;
  title: string;
  subtitle: string;
  /** Says that this is a sample; null where it is none. */
  mark: string | null;
  salutation: string;
  sections: DraftedSection[];
  indicators: IndicatorRow[];
  /** Every figure of the text, in its order. */
  figures: DraftedFigure[];
  /** Commitments of which nothing was accepted: number and text. */
  silent: Array<{ commitment: number; text: string; unit: string | null }>;
  flags: DraftFlag[];
}

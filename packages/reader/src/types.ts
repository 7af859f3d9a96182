/**
 * The shapes the reader gives. Every span is in UTF-16 code units of the text that was handed in, end exclusive, and
 * `text.slice(mark.start, mark.end) === mark.quote` for every mark.
 */

export interface Span {
  start: number;
  end: number;
}

/** A stretch of the document that means something. `id` is unique in one reading and stable for the same text. */
export interface Mark extends Span {
  id: string;
  quote: string;
  /** The rules and lexicon entries that made the mark, as `rule` or `rule:entry`; `explain` turns them into sentences. */
  because: string[];
}

/** `result`: done in the year reported on. `target`: to be done in the year planned. */
export type Part = 'result' | 'target';

/** Which years a stretch speaks of: one year, or a term of several. */
export interface Period {
  from: number;
  to: number;
}

export interface DocumentInfo {
  title: string | null;
  /** The place that reports, as the title or the salutation names it: 保定市清苑区. */
  place: string | null;
  /** The day it was delivered, ISO 8601, where the head of the document says so. */
  date: string | null;
  /** The year planned and the year reviewed (for a term report, the term's last year). */
  planYear: number | null;
  reviewYear: number | null;
  /** The term reviewed, where the report reviews several years (过去五年, "十三五"时期). */
  term: Period | null;
  script: 'simplified' | 'traditional';
  characters: number;
}

export interface Heading extends Mark {
  /** The heading without its number; a topic sentence without its closing full stop. */
  title: string;
  /** `numbered`: 一、(一)1. …; `plain`: a line that stands as a heading without a number; `topic`: a run-in topic sentence. */
  form: 'numbered' | 'plain' | 'topic';
  /** 1 for the outermost; a topic sentence stands one below the heading above it. */
  level: number;
  parent: string | null;
  part: Part | null;
  period: Period | null;
}

export type Comparator = '=' | '>' | '>=' | '<' | '<=' | '~';
export type Change = 'level' | 'add' | 'growth' | 'share' | 'cut' | 'from-to';

export interface Figure extends Mark {
  /**
   * In the base unit: 万 and 亿 multiplied out; a range is [low, high]; a percentage is the number before the sign; a ratio
   * of three or more parts (22.7:30.3:47) has as many values.
   */
  value: number | [number, number, ...number[]];
  /** As written, without 万 and 亿: 元, 户, %, 个百分点, 微克/立方米. */
  unit: string;
  comparator: Comparator;
  /** What is measured, in the document's own words. */
  measure: string;
  change: Change;
  part: Part | null;
}

export type Kind = 'metric' | 'milestone' | 'activity';
export type Certainty = 'firm' | 'aspire';

export interface Commitment extends Mark {
  /** Path of the headings above it, as written, joined with " > ". */
  heading: string;
  /** Id of the innermost heading, or null. */
  headingId: string | null;
  part: Part;
  kind: Kind;
  certainty: Certainty;
  /** Where one verb governs a list of projects or places, each of them, as exact substrings of the quote. */
  items: string[];
  /** `start` of each figure inside it. */
  figures: number[];
  /** The last day it may be fulfilled, ISO 8601: the latest its text names (6月底前), else the end of the last year its chapter speaks of; null for a result without a date. */
  deadline: string | null;
  /** True where the text itself names the deadline. */
  deadlineStated: boolean;
  place: string | null;
  owner: string | null;
}

/** A result and a target that measure the same thing. `result` and `target` are figure ids. */
export interface Link {
  id: string;
  result: string;
  target: string;
  measure: string;
  /** The target against the result. */
  direction: 'raised' | 'held' | 'lowered';
  because: string[];
}

export type FindingRule =
  | 'target-below-result'
  | 'result-without-target'
  | 'uncheckable'
  | 'two-values'
  | 'parts-total'
  | 'growth-mismatch'
  | 'hedged-headline'
  | 'duplicate'
  | 'unit-changed';

export interface Finding extends Mark {
  rule: FindingRule;
  severity: 'error' | 'warning' | 'note';
  /** Why it was found, with the numbers, in Chinese. */
  why: string;
  /** What would mend it, in Chinese. */
  mend: string;
  /** Both in English; what is quoted of the report stays Chinese. */
  whyEn: string;
  mendEn: string;
  /** Ids of the figures, commitments or links concerned. */
  about: string[];
}

export type Excuse =
  | 'title'
  | 'date'
  | 'salutation'
  | 'furniture'
  | 'heading'
  | 'topic'
  | 'situation'
  | 'guidance'
  | 'slogan'
  | 'problem'
  | 'purpose'
  | 'annex'
  | 'transition'
  | 'closing'
  | 'unread';

/** Every sentence of the document, in order, and what became of it. */
export interface CoveredSentence extends Span {
  /** The sentence itself, so that a reading can be followed up without its text at hand. */
  quote: string;
  /** `used`: a commitment or figure lies in it. `excused`: passed over, for the reason given. `unread`: neither. */
  state: 'used' | 'excused' | 'unread';
  reason: Excuse | null;
}

export interface Coverage {
  sentences: CoveredSentence[];
  used: number;
  excused: number;
  unread: number;
  /** (used + excused) / all, 0 to 1; 1 for an empty document. */
  share: number;
}

export interface Reading {
  document: DocumentInfo;
  outline: Heading[];
  figures: Figure[];
  commitments: Commitment[];
  links: Link[];
  findings: Finding[];
  coverage: Coverage;
}

export interface ReadOptions {
  /** The year planned, where the caller knows it and the text may not say. */
  planYear?: number;
}

export type FollowStatus = 'met' | 'exceeded' | 'short' | 'reported' | 'silent';

export interface Evidence extends Span {
  quote: string;
  /** 0 to 1, best first. */
  score: number;
  because: string[];
}

export interface Followed {
  /** A commitment of several projects or figures is followed part by part where they fare differently: one `id`, several spans. */
  commitment: { id: string; start: number; end: number; quote: string };
  status: FollowStatus;
  /** Offsets into the next report. Empty for `silent`, unless something near was found and judged not to be it. */
  evidence: Evidence[];
  /** Why the status, with the numbers, in Chinese. */
  why: string;
}

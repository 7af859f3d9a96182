/**
 * What the ledger says over HTTP, as types the page imports. No code here. All hashes are SHA-256 in hex.
 *
 * GET /api/public/:district/ledger                    LedgerFacts; public
 * GET /api/public/:district/ledger/receipts/:seq      Receipt; public, of entries whose `after` is public
 * GET /api/ledger?subject=&after=&limit=              LedgerPage; staff
 */

/** An entry as those who work for the district see it. */
export interface EntryView {
  seq: number;
  at: string;
  /** Id of the person, `system`, or `visitor`. */
  actor: string;
  action: string;
  subject: string;
  before: unknown;
  after: unknown;
  hash: string;
}

/** Oldest first; `next` is the `after` of the next page, null on the last. */
export interface LedgerPage {
  entries: EntryView[];
  next: number | null;
}

export interface DayRoot {
  day: string;
  firstSeq: number;
  size: number;
  root: string;
}

export interface LedgerFacts {
  entries: number;
  head: string;
  /** Newest first. Of today, the root of what has been written so far. */
  days: DayRoot[];
}

/**
 * What a browser needs to check that an entry stands in a day's tree (RFC 6962): hash(previous + canonical JSON (RFC 8785) of `sealed`)
 * is the entry's hash, whose leaf leads along `path` to `root`; and `sealed.after` is the digest of `[afterSalt, after]`.
 */
export interface Receipt {
  previous: string;
  sealed: { district: string; seq: number; at: string; action: string; subject: string; actor: string; before: string; after: string };
  /** The public part that the receipt is for. */
  after: unknown;
  afterSalt: string;
  day: string;
  index: number;
  size: number;
  path: string[];
  root: string;
  /** True where the day is over and its root no longer changes. */
  isFinal: boolean;
}

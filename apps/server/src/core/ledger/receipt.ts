import type { Receipt } from './api.js';
import { fieldSalt, seal, type StoredEntry } from './entry.js';
import { auditPath, treeRoot } from './merkle.js';

/** A day of a ledger: its entries' hashes in order, the first of them being entry `firstSeq`. */
export interface LedgerDay {
  /** ISO 8601, in China. */
  day: string;
  firstSeq: number;
  hashes: readonly Buffer[];
  /** True where the day is over and its root stored. */
  isFinal: boolean;
}

/**
 * The receipt of an entry: discloses `after` and nothing else that is private.
 * @param previous the hash of the entry before it
 * @throws RangeError where the entry is not of that day
 */
export function makeReceipt(entry: StoredEntry, previous: Buffer, { day, firstSeq, hashes, isFinal }: LedgerDay): Receipt {
  const index = entry.seq - firstSeq;
  return {
    previous: previous.toString('hex'),
    sealed: seal(entry, entry.salt),
    after: entry.after,
    afterSalt: fieldSalt(entry.salt, 'after').toString('hex'),
    day,
    index,
    size: hashes.length,
    path: auditPath(hashes, index).map((hash) => hash.toString('hex')),
    root: treeRoot(hashes).toString('hex'),
    isFinal,
  };
}

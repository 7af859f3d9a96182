import { randomBytes } from 'node:crypto';
import type { Receipt } from '../core/ledger/api.js';
import { GENESIS, hashEntry, seal, type Entry, type StoredEntry } from '../core/ledger/entry.js';
import { makeReceipt } from '../core/ledger/receipt.js';

/** The receipt of entry `seq` of a day of `size` accepted figures, made by the server's own code. */
export function makeTestReceipt(size: number, seq: number): Receipt {
  const entries: StoredEntry[] = [];
  let previous: Buffer = GENESIS;
  for (let n = 1; n <= size; n++) {
    const after = { period: '2025-06', value: n * 1.5, unit: '个', grade: 'done', evidence: 2 };
    const at = `2025-07-03T01:02:03.${String(n).padStart(3, '0')}Z`;
    const entry: Entry = {
      ...{ district: 'test', seq: n, at, actor: 'reviewer', action: 'plan.accept-return', subject: `return/r${String(n)}` },
      ...{ before: { state: 'submitted' }, after },
    };
    const salt = randomBytes(16);
    const hash = hashEntry(previous, seal(entry, salt));
    entries.push({ ...entry, salt, hash });
    previous = hash;
  }
  const entry = entries[seq - 1];
  if (!entry) throw new RangeError(`no entry ${String(seq)}`);
  const day = { day: '2025-07-03', firstSeq: 1, hashes: entries.map(({ hash }) => hash), isFinal: true };
  return makeReceipt(entry, entries[seq - 2]?.hash ?? GENESIS, day);
}

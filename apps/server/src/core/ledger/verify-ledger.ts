import { dayInChina } from '../today.js';
import type { DayRoot, LedgerFacts } from './api.js';
import { GENESIS, hashEntry, seal, type StoredEntry } from './entry.js';
import { TreeHasher } from './merkle.js';
import type { Head, StoredDay } from './store.js';

/** One district's ledger as it lies in a database or a backup. */
export interface LedgerRows {
  district: string;
  /** In the order of `seq`. */
  entries: AsyncIterable<StoredEntry>;
  head: Head | undefined;
  /** In the order of their first entries. */
  days: readonly StoredDay[];
}

/** The first entry that does not fit, and why. */
export interface Misfit {
  seq: number;
  code: 'missing' | 'double' | 'altered' | 'back-dated' | 'day' | 'head' | 'published';
  why: string;
  whyEn: string;
}

export interface LedgerVerdict {
  district: string;
  /** Entries that were looked at. */
  entries: number;
  /** The last entry's hash, in hex. */
  head: string;
  /** Stored days. */
  days: number;
  misfit: Misfit | null;
}

interface OpenDay {
  day: string;
  firstSeq: number;
  hasher: TreeHasher;
}

/**
 * Recomputes a district's ledger from its rows: that no entry is missing, each entry with its salt gives its hash over the one before it,
 * none is dated before the one before it, the root of each stored day is that of its entries, and the head is the last entry. Stops at
 * the first entry that does not fit. Who can rewrite all of it alike is found out only by what was published earlier: give it as `published`.
 */
export async function verifyLedger(rows: LedgerRows, published?: LedgerFacts): Promise<LedgerVerdict> {
  const check = new LedgerCheck(rows.district, rows.days, published);
  for await (const entry of rows.entries) if (!check.take(entry)) break;
  return check.end(rows.head);
}

/** The same, for who comes by the entries one by one. */
export class LedgerCheck {
  private seq = 0;
  private hash: Buffer = GENESIS;
  private misfit: Misfit | undefined;
  private at = '';
  private open: OpenDay | undefined;
  private readonly stored: Map<string, StoredDay>;
  private readonly published: Map<string, DayRoot>;
  private readonly lastStored: string;
  private readonly dayCount: number;

  constructor(
    private readonly district: string,
    days: readonly StoredDay[],
    private readonly facts: LedgerFacts | undefined,
  ) {
    this.dayCount = days.length;
    this.stored = new Map(days.map((day) => [day.day, day]));
    this.lastStored = days.map(({ day }) => day).reduce((last, day) => (day > last ? day : last), '');
    this.published = new Map(facts?.days.map((day) => [day.day, day]));
  }

  /** Looks at the next entry; false where one did not fit, after which none is looked at any more. */
  take(entry: StoredEntry): boolean {
    this.misfit ??= this.look(entry);
    return this.misfit === undefined;
  }

  /** The verdict, after the last entry. */
  end(head: Head | undefined): LedgerVerdict {
    this.misfit ??= this.closeDay() ?? this.emptyDay() ?? this.checkHead(head) ?? this.checkPublished();
    return {
      district: this.district,
      entries: this.seq,
      head: this.hash.toString('hex'),
      days: this.dayCount,
      misfit: this.misfit ?? null,
    };
  }

  private look(entry: StoredEntry): Misfit | undefined {
    const next = this.seq + 1;
    if (entry.seq > next) return misfit(next, 'missing', '缺少这一条', 'this entry is missing');
    if (entry.seq < next) return misfit(entry.seq, 'double', '这个序号出现了不止一次', 'there is more than one entry of this number');
    if (!hashEntry(this.hash, seal(entry, entry.salt)).equals(entry.hash)) {
      return misfit(
        next,
        'altered',
        '内容、盐或哈希被改动，或前后次序被调换：由它和前一条算出的哈希不是它的哈希',
        'its content, salt or hash was altered, or its place changed: with the entry before it, it does not give its hash',
      );
    }
    if (entry.at < this.at) return misfit(next, 'back-dated', '时间早于前一条，是倒签的', 'it is dated before the entry before it');
    const day = dayInChina(new Date(entry.at));
    const closed = day === this.open?.day ? undefined : this.closeDay();
    if (closed) return closed;
    this.open ??= { day, firstSeq: next, hasher: new TreeHasher() };
    this.open.hasher.add(entry.hash);
    [this.seq, this.hash, this.at] = [next, entry.hash, entry.at];
    return next === this.facts?.entries && entry.hash.toString('hex') !== this.facts.head ? notAsPublished(next) : undefined;
  }

  private closeDay(): Misfit | undefined {
    if (!this.open) return undefined;
    const { day, firstSeq, hasher } = this.open;
    this.open = undefined;
    const stored = this.stored.get(day);
    this.stored.delete(day);
    const root = hasher.root();
    if (!stored && day <= this.lastStored) return misfit(firstSeq, 'day', `${day} 的根不见了`, `the root of ${day} is gone`);
    if (stored && (stored.firstSeq !== firstSeq || stored.size !== hasher.size || !stored.root.equals(root))) {
      return misfit(firstSeq, 'day', `${day} 的根与当天的账目不符`, `the stored root of ${day} is not that of its entries`);
    }
    const known = this.published.get(day);
    this.published.delete(day);
    // A day that goes on has another root now; what was published of its entries is held against the head of then.
    const goesOn = stored === undefined && known?.size !== hasher.size;
    return known && !goesOn && known.root !== root.toString('hex') ? notAsPublished(firstSeq) : undefined;
  }

  /** A day with a root and no entries: they were cut off. */
  private emptyDay(): Misfit | undefined {
    const [first] = this.stored.values();
    return (
      first &&
      misfit(
        first.firstSeq,
        'missing',
        `缺少这一条：${first.day} 有根，没有账目`,
        `this entry is missing: ${first.day} has a root and no entries`,
      )
    );
  }

  private checkHead(head: Head | undefined): Misfit | undefined {
    if (!head) return this.seq === 0 ? undefined : misfit(this.seq, 'head', '末条记录不见了', 'the head of the ledger is gone');
    if (head.seq > this.seq)
      return misfit(this.seq + 1, 'missing', '缺少这一条：末尾被截去', 'this entry is missing: the tail was cut off');
    if (head.seq < this.seq) return misfit(head.seq + 1, 'head', '这一条在末条之后', 'it stands after the head of the ledger');
    if (!head.hash.equals(this.hash) || head.at < this.at) {
      return misfit(this.seq, 'head', '与末条记录不符', 'the head of the ledger does not fit it');
    }
    return undefined;
  }

  private checkPublished(): Misfit | undefined {
    if (this.facts && this.facts.entries > this.seq) return notAsPublished(this.seq + 1);
    const [gone] = this.published.values();
    return gone && notAsPublished(gone.firstSeq);
  }
}

function notAsPublished(seq: number): Misfit {
  return misfit(seq, 'published', '与先前公布的不符', 'it is not what was published earlier');
}

function misfit(seq: number, code: Misfit['code'], why: string, whyEn: string): Misfit {
  return { seq, code, why, whyEn };
}

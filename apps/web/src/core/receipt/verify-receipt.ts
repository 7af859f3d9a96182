import canonicalize from 'canonicalize';
import type { DayRoot, Receipt } from '@luoshi/server/ledger';

/** One thing that was checked. */
export interface ReceiptStep {
  what: string;
  whatEn: string;
  ok: boolean;
}

export interface ReceiptVerdict {
  /** True where every step is. */
  ok: boolean;
  steps: ReceiptStep[];
}

/** What the receipt is expected to be for. */
export interface Expected {
  district?: string;
  seq?: number;
  /** Fields that the page shows of the entry, such as `{ period: '2025-06', value: 120 }`. */
  shown?: Readonly<Record<string, unknown>>;
  /** The published roots of days that are over. */
  days?: readonly DayRoot[];
}

/** False where the browser keeps Web Crypto from the page: over plain HTTP, except on this machine itself. */
export function canVerify(): boolean {
  return (globalThis.crypto as Partial<Crypto> | undefined)?.subtle !== undefined;
}

/**
 * Checks a receipt by computing alone (SHA-256, RFC 8785, RFC 9162 section 2.1.3.2), trusting nothing that the server says of it: that
 * it is for what is shown, that its public part is the one that was sealed, that the sealed entry stands in the day's tree, and that the
 * root is the published one. A step that cannot be computed has failed. Never throws where `canVerify()`.
 */
export async function verifyReceipt(receipt: Receipt, expected: Expected = {}): Promise<ReceiptVerdict> {
  const steps: ReceiptStep[] = [
    {
      what: '凭证对应的正是所问的这条记录和页面上显示的数',
      whatEn: 'the receipt is for the entry asked for and the figure shown',
      ok: isFor(receipt, expected),
    },
    {
      what: '公开的内容与入账时封存的摘要一致',
      whatEn: 'the public part has the digest that was sealed when it was recorded',
      ok: await holds(async () => (await digest([receipt.afterSalt, receipt.after])) === receipt.sealed.after),
    },
    {
      what: '这条记录连同它前面的记录，在当天的哈希树里',
      whatEn: "the entry, bound to the one before it, stands in the day's tree of hashes",
      ok: await holds(async () => (await rootOf(receipt)) === receipt.root),
    },
  ];
  if (receipt.isFinal && expected.days) {
    steps.push({ what: '当天的根与公布的根一致', whatEn: "the day's root is the published one", ok: isPublished(receipt, expected.days) });
  }
  return { ok: steps.every(({ ok }) => ok), steps };
}

function isFor({ sealed, after }: Receipt, { district, seq, shown = {} }: Expected): boolean {
  if (district !== undefined && sealed.district !== district) return false;
  if (seq !== undefined && sealed.seq !== seq) return false;
  const said: object = typeof after === 'object' && after !== null ? after : {};
  const fields = new Map<string, unknown>(Object.entries(said));
  return Object.entries(shown).every(([field, value]) => canonicalize(fields.get(field) ?? null) === canonicalize(value ?? null));
}

function isPublished({ day, size, root }: Receipt, days: readonly DayRoot[]): boolean {
  return days.some((published) => published.day === day && published.size === size && published.root === root);
}

async function rootOf({ previous, sealed, index, size, path }: Receipt): Promise<string | undefined> {
  const entry = await sha256(fromHex(previous), encode(canonical(sealed)));
  return rootByPath(entry, index, size, path.map(fromHex));
}

/** RFC 9162, section 2.1.3.2. Undefined where a tree of `size` has no such leaf, or its path another length. */
async function rootByPath(leaf: Uint8Array, index: number, size: number, path: readonly Uint8Array[]): Promise<string | undefined> {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return undefined;
  let hash = await sha256(Uint8Array.of(0), leaf);
  let [position, last] = [index, size - 1];
  for (const sibling of path) {
    if (last === 0) return undefined;
    if (position % 2 === 1 || position === last) {
      hash = await sha256(Uint8Array.of(1), sibling, hash);
      while (position % 2 === 0 && position !== 0) [position, last] = [position / 2, Math.floor(last / 2)];
    } else {
      hash = await sha256(Uint8Array.of(1), hash, sibling);
    }
    [position, last] = [Math.floor(position / 2), Math.floor(last / 2)];
  }
  return last === 0 ? toHex(hash) : undefined;
}

async function digest(value: unknown): Promise<string> {
  return toHex(await sha256(encode(canonical(value))));
}

async function sha256(...parts: Uint8Array[]): Promise<Uint8Array> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
}

function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('not JSON');
  return text;
}

function fromHex(text: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new Error('not a hash');
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A receipt comes from outside: what cannot be computed from it does not hold. */
async function holds(check: () => Promise<boolean>): Promise<boolean> {
  try {
    return await check();
  } catch {
    return false;
  }
}

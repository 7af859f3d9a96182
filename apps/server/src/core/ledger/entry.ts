import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What can stand in an entry: JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One thing that was done. */
export interface Entry {
  district: string;
  /** 1, 2, 3 … without a gap in a district. */
  seq: number;
  /** ISO 8601 in UTC with milliseconds; never before the entry before it, even where the clock was set back. */
  at: string;
  /** Id of the person, `system`, or `visitor`. */
  actor: string;
  /** `<system>.<verb-noun>`, as the command is called. */
  action: string;
  /** What it was done to, as `<noun>/<id>`. */
  subject: string;
  before: Json;
  after: Json;
}

/** An entry as it is kept. */
export interface StoredEntry extends Entry {
  /** 16 random bytes that the salts of the fields come from. */
  salt: Buffer;
  /** 32 bytes, over the hash before it and the sealed entry. */
  hash: Buffer;
}

/** What is hashed of an entry: `actor`, `before` and `after` by their digests, so that each can be shown, withheld or erased by itself. */
export type Sealed = Omit<Entry, 'actor' | 'before' | 'after'> & { actor: string; before: string; after: string };

/** The hash before the first entry. */
export const GENESIS = Buffer.alloc(32);

/**
 * The salt of one field, 32 bytes: SHA-256 of the entry's 16 random bytes and the field's name. Knowing one field's salt tells nothing
 * of another's, so a receipt can disclose `after` while who acted stays private.
 */
export function fieldSalt(salt: Buffer, field: 'actor' | 'before' | 'after'): Buffer {
  return createHash('sha256').update(salt).update(field).digest();
}

/** The digest of a field: SHA-256, in hex, of the canonical JSON (RFC 8785) of `[salt in hex, value]`. */
export function digest(salt: Buffer, value: Json): string {
  return createHash('sha256')
    .update(canonical([salt.toString('hex'), value]))
    .digest('hex');
}

/** The entry as it is hashed. */
export function seal(entry: Entry, salt: Buffer): Sealed {
  return {
    district: entry.district,
    seq: entry.seq,
    at: entry.at,
    action: entry.action,
    subject: entry.subject,
    actor: digest(fieldSalt(salt, 'actor'), entry.actor),
    before: digest(fieldSalt(salt, 'before'), entry.before),
    after: digest(fieldSalt(salt, 'after'), entry.after),
  };
}

/** The hash of an entry, 32 bytes: SHA-256 over the hash before it and the canonical JSON (RFC 8785) of the sealed entry. */
export function hashEntry(previous: Buffer, sealed: Sealed): Buffer {
  return createHash('sha256').update(previous).update(canonical(sealed)).digest();
}

/**
 * The canonical JSON of a value (RFC 8785).
 * @throws Error where the value has none, such as a number that is not finite
 */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('a ledger entry must be JSON');
  return text;
}

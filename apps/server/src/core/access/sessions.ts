import { createHash, randomBytes } from 'node:crypto';
import type { Tenancy } from '../database/connect.js';
import { AccessStore, type Opening, type Person } from './store.js';

const HOUR = 3_600_000;
/** A session that nobody used for this long has ended. */
export const IDLE = 12 * HOUR;
/** No session holds longer. */
export const LONGEST = 7 * 24 * HOUR;
/** How often it is written down that a session was used. */
const TOUCH = 60_000;

/** A district and a secret in it, as a cookie or a link carries them: `<district>.<secret>`. */
export interface Token {
  district: string;
  hash: Buffer;
}

/** A new token: the text to hand out, and the hash to store. */
export function makeToken(district: string): { text: string; hash: Buffer } {
  const secret = randomBytes(32).toString('base64url');
  return { text: `${district}.${secret}`, hash: hashOf(secret) };
}

/** What a token's text says; undefined where it is no token. */
export function readToken(text: string): Token | undefined {
  const [, district, secret] = /^([a-z0-9-]{1,40})\.([\w-]{43})$/.exec(text) ?? [];
  return district !== undefined && secret !== undefined ? { district, hash: hashOf(secret) } : undefined;
}

/** SHA-256 of a secret. Only it is stored, so that who reads the database cannot enter with it. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Opens, finds and ends sessions. Tokens are 256 random bits. */
export class Sessions {
  constructor(private readonly tenancy: Tenancy) {}

  /** Opens a session for a person; answers with the cookie's value. */
  async open(district: string, personId: string, now: Date, opening: Opening = { way: 'link', agent: '' }): Promise<string> {
    const token = makeToken(district);
    await this.store(district).addSession(token.hash, personId, now, new Date(now.getTime() + LONGEST), opening);
    return token.text;
  }

  /** Whose session a cookie's value is; undefined where it is none, or has ended. */
  async find(text: string, now: Date): Promise<{ district: string; person: Person } | undefined> {
    const token = readToken(text);
    if (!token) return undefined;
    const store = this.store(token.district);
    const found = await store.findSession(token.hash, now, new Date(now.getTime() - IDLE));
    if (!found) return undefined;
    if (now.getTime() - found.seenAt.getTime() > TOUCH) await store.touchSession(token.hash, now);
    return { district: token.district, person: found.person };
  }

  async end(text: string, now: Date): Promise<void> {
    const token = readToken(text);
    if (token) await this.store(token.district).revokeSession(token.hash, now);
  }

  /** Makes a link's token that lets `personId` in without a password, once, or, of a sample district, until it expires. */
  async invite(district: string, personId: string, expires: Date, reusable = false): Promise<string> {
    const token = makeToken(district);
    await this.store(district).addEntryLink(token.hash, personId, expires, reusable);
    return token.text;
  }

  /**
   * Uses up a link's token; whom it lets in. Undefined where the link is unknown, used or expired, or is a sample's link and `isLocal`,
   * whether this machine itself asks, is false.
   */
  async enter(text: string, now: Date, isLocal: boolean): Promise<{ district: string; personId: string } | undefined> {
    const token = readToken(text);
    const personId = token && (await this.store(token.district).useEntryLink(token.hash, now, isLocal));
    return token && personId !== undefined ? { district: token.district, personId } : undefined;
  }

  private store(district: string): AccessStore {
    return new AccessStore(this.tenancy.of(district), district);
  }
}

import { createHash } from 'node:crypto';
import type { Context } from '../../ledger/carry-out.js';
import { readToken } from '../sessions.js';
import { TooManyTries, wrongPassword } from './errors.js';
import { fitsPassword } from './passwords.js';
import { SignInStore } from './store.js';
import { ADDRESS, KNOWN_DEVICE, takeTry, UNKNOWN_DEVICE, type Pace } from './throttle.js';

/** What somebody who signs in brings. */
export interface Attempt {
  login: string;
  password: string;
  /** The value of the device cookie, where the browser has one. */
  device: string | undefined;
  address: string;
}

interface Counter {
  key: Buffer;
  pace: Pace;
}

const counter = (pace: Pace, ...parts: string[]): Counter => ({
  key: createHash('sha256').update(JSON.stringify(parts)).digest(),
  pace,
});

/**
 * Whose login and password these are. Guessing is slowed down as OWASP's "Slow Down Online Guessing Attacks with Device Cookies"
 * describes: a device that signed in with the login before is counted by itself, all others together, so that strangers who use up
 * the tries of a login do not lock its owner out.
 * @throws PlainError `wrong-password`, which does not tell which of the two was wrong, or `too-many-tries`
 */
export async function signIn(context: Pick<Context, 'database' | 'district' | 'now'>, attempt: Attempt): Promise<string> {
  const store = new SignInStore(context.database, context.district);
  const login = attempt.login.trim().toLowerCase();
  const token = attempt.device === undefined ? undefined : readToken(attempt.device);
  const isKnown = token?.district === context.district && (await store.knowsDevice(token.hash, login));
  const own = isKnown ? counter(KNOWN_DEVICE, 'device', token.hash.toString('hex')) : counter(UNKNOWN_DEVICE, 'login', login);
  const shared = isKnown ? [] : [counter(ADDRESS, 'address', attempt.address)];
  for (const each of [...shared, own]) await take(context, each);
  const person = await store.findByLogin(login);
  if (!(await fitsPassword(person?.passwordHash ?? null, attempt.password)) || !person) throw wrongPassword();
  await giveBack(context, own, 'all');
  for (const each of shared) await giveBack(context, each, 'one');
  return person.id;
}

/**
 * Counts a try to change somebody's password with the old one, so that a session left open is no place to guess it.
 * @throws PlainError `too-many-tries`
 */
export async function countChange(context: Pick<Context, 'database' | 'district' | 'now'>, personId: string): Promise<void> {
  await take(context, counter(KNOWN_DEVICE, 'change', personId));
}

async function take({ database, district, now }: Pick<Context, 'database' | 'district' | 'now'>, { key, pace }: Counter): Promise<void> {
  const wait = await database.transaction().execute(async (transaction) => {
    const store = new SignInStore(transaction, district);
    const taken = takeTry(await store.holdCount(key), pace, now);
    if ('wait' in taken) return taken.wait;
    await store.putCount(key, taken.count);
    return 0;
  });
  if (wait > 0) throw new TooManyTries(wait);
}

/** A try that succeeded counts for nothing: all of a login's or a device's are forgotten, of an address only this one. */
async function giveBack(
  { database, district }: Pick<Context, 'database' | 'district'>,
  { key }: Counter,
  what: 'one' | 'all',
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const store = new SignInStore(transaction, district);
    const count = await store.holdCount(key);
    await store.putCount(key, { ...count, tries: what === 'all' ? 0 : Math.max(0, count.tries - 1), freeAt: new Date(0) });
  });
}

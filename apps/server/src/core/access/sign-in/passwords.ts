import { hash, verify, type Options } from '@node-rs/argon2';
import { isCommon } from './common-passwords.js';

/** Characters, at least; NIST SP 800-63B asks for length and for nothing else: no mixture of kinds, no change every few months. */
export const SHORTEST = 12;
/** Characters, at most, so that nobody keeps the server busy with hashing. */
export const LONGEST_PASSWORD = 128;

/** argon2id (which the library takes where nothing else is said) with 19 MiB, two passes, one lane: the first of the settings that the OWASP Password Storage Cheat Sheet recommends. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Why a password is not taken. */
export type Weakness = 'too-short' | 'too-long' | 'too-common' | 'like-login';

/** What is wrong with a password for this login; undefined where it will do. Length counts code points after NFKC, as SP 800-63B says. */
export function weaknessOf(password: string, login: string): Weakness | undefined {
  const plain = normal(password);
  const length = [...plain].length;
  if (length < SHORTEST) return 'too-short';
  if (length > LONGEST_PASSWORD) return 'too-long';
  const unit = repeatedUnit(plain.toLowerCase());
  if (unit === login.toLowerCase()) return 'like-login';
  if (isCommon(unit) || [...unit].length < 4) return 'too-common';
  return undefined;
}

/** The PHC string to store for a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), COST);
}

let decoy: Promise<string> | undefined;

/**
 * True where the password belongs to the stored string. Where nothing is stored (no such login, no password set) it takes as long, so
 * that the time of an answer does not tell which logins there are.
 */
export async function fitsPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const fits = await verify(stored ?? (await decoy), normal(password));
  return fits && stored !== null;
}

/** One string for what looks and is typed the same. */
function normal(password: string): string {
  return password.normalize('NFKC');
}

/** The shortest piece of which a text is a whole number of copies: `abcabc` gives `abc`, `abcab` itself. */
function repeatedUnit(text: string): string {
  return text.slice(0, (text + text).indexOf(text, 1));
}

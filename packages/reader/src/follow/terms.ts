import { genericMask } from '../links/generic.js';
import { unifySynonyms } from '../links/measure.js';

/** The two-character pieces of a text, each with how much it names: 1 for a piece of a name, less for words of the register. */
export type Terms = ReadonlyMap<string, number>;

/** How much a piece counts that lies in a generic word, across its border, or in brackets. */
const GENERIC = 0.15;
const BORDER = 0.4;
const BRACKETED = 0.35;
const DIGITS = /[0-9]/;
const LETTER = /[\p{L}0-9+]/u;

/** The terms of prepared text. Pieces do not cross punctuation; numbers are figures and give none. Linear. */
export function termsOf(prepared: string): Terms {
  const text = unifySynonyms(prepared.toLowerCase());
  const mask = genericMask(text);
  const terms = new Map<string, number>();
  let depth = 0;
  for (let i = 0; i + 1 < text.length; i++) {
    const [a, b] = [text.charAt(i), text.charAt(i + 1)];
    if (a === '(' || a === '【') depth++;
    else if (a === ')' || a === '】') depth = Math.max(0, depth - 1);
    if (!LETTER.test(a) || !LETTER.test(b) || (DIGITS.test(a) && DIGITS.test(b))) continue;
    const generic = (mask[i] ?? 0) + (mask[i + 1] ?? 0);
    const weight = (generic === 2 ? GENERIC : generic === 1 ? BORDER : 1) * (depth > 0 ? BRACKETED : 1);
    terms.set(a + b, Math.max(weight, terms.get(a + b) ?? 0));
  }
  return terms;
}

/** Rarity of each term over a collection, 0 (everywhere) to 1 (nowhere else). */
export function rarity(collections: readonly (readonly Terms[])[]): (term: string) => number {
  const counts = new Map<string, number>();
  let size = 0;
  for (const collection of collections) {
    for (const terms of collection) {
      size++;
      for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  const most = Math.log(size + 1) || 1;
  return (term) => Math.log((size + 1) / ((counts.get(term) ?? 0) + 1)) / most;
}

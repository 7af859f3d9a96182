import { findGenericWords } from '../links/generic.js';
import { unifySynonyms } from '../links/measure.js';
import { unifyNouns } from './synonyms.js';

/** The two-character pieces of a text, each with how much it names: 1 for a piece of a name, less for words of the register. */
export type Terms = ReadonlyMap<string, number>;

/** What a piece counts that lies in a generic word, touches a generic verb, or touches another generic word. */
const GENERIC = 0.15;
const BESIDE_VERB = 0.15;
const BESIDE_WORD = 0.5;
/** What brackets say narrows a name, but is not it. */
const BRACKETED = 0.2;
/** The first pieces of a text that name something count more: they tell the first of a kind from the second. */
const HEAD = 2;
const HEAD_PIECES = 2;

const DIGITS = /[0-9.]/;
const LETTER = /[\p{L}0-9+]/u;

/** The terms of prepared text. Pieces do not cross punctuation; numbers are figures and give none. Linear. */
export function termsOf(prepared: string): Terms {
  const text = unifyNouns(unifySynonyms(prepared.toLowerCase()));
  const weights = weigh(text);
  const terms = new Map<string, number>();
  let depth = 0;
  for (let i = 0; i + 1 < text.length; i++) {
    const [a, b] = [text.charAt(i), text.charAt(i + 1)];
    if (a === '(' || a === '【') depth++;
    else if (a === ')' || a === '】') depth = Math.max(0, depth - 1);
    if (!LETTER.test(a) || !LETTER.test(b) || (DIGITS.test(a) && DIGITS.test(b))) continue;
    const weight = (weights[i] ?? 1) * (depth > 0 ? BRACKETED : 1);
    terms.set(a + b, Math.max(weight, terms.get(a + b) ?? 0));
  }
  return terms;
}

/** What the piece at each place counts, brackets aside. */
function weigh(text: string): Float32Array {
  const weights = new Float32Array(text.length).fill(1);
  for (const { start, end, verb } of findGenericWords(text)) {
    const border = verb ? BESIDE_VERB : BESIDE_WORD;
    for (const at of [start - 1, end - 1]) if (at >= 0) weights[at] = Math.min(weights[at] ?? 1, border);
    weights.fill(GENERIC, start, end - 1);
  }
  return weights;
}

/** `terms` with those of the reporting place's own name lowered: every project of the place may bear it. */
function withoutPlace(terms: Terms, place: Terms): Terms {
  return new Map([...terms].map(([term, weight]) => [term, place.has(term) ? Math.min(weight, GENERIC) : weight]));
}

/** The terms of a query: as `termsOf`, the place's own name lowered, the first pieces of the first name raised. */
export function queryTerms(prepared: string, place: Terms): Terms {
  const terms = new Map(withoutPlace(termsOf(prepared), place));
  let raised = 0;
  for (const [term, weight] of terms) {
    if (raised === HEAD_PIECES) break;
    if (weight < 1) continue;
    raised++;
    terms.set(term, HEAD);
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

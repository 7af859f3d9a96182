import { genericWords } from '../lexicon/generic.js';

const verbs = new Set(genericWords.verbs);
const words = new Set(genericWords.words);
const LONGEST = Math.max(...[...verbs, ...words].map((word) => word.length));

/** A generic word in a text. */
export interface GenericWord {
  start: number;
  end: number;
  verb: boolean;
}

/** The generic words of `text`, the longest at each place, in order and without overlap. Linear. */
export function findGenericWords(text: string): GenericWord[] {
  const found: GenericWord[] = [];
  for (let i = 0; i < text.length; i++) {
    for (let length = Math.min(LONGEST, text.length - i); length >= 2; length--) {
      const word = text.slice(i, i + length);
      const verb = verbs.has(word);
      if (!verb && !words.has(word)) continue;
      found.push({ start: i, end: i + length, verb });
      i += length - 1;
      break;
    }
  }
  return found;
}

/** True where generic words cover the whole of `text`: it names nothing in particular. */
export function isGeneric(text: string): boolean {
  return findGenericWords(text).reduce((covered, word) => covered + word.end - word.start, 0) === text.length;
}

import { genericWords } from '../lexicon/generic.js';
import { indexWords } from './word-index.js';

/** A generic word in a text. */
export interface GenericWord {
  start: number;
  end: number;
  verb: boolean;
}

const index = indexWords([
  ...genericWords.words.map((word) => [word, false] as const),
  ...genericWords.verbs.map((word) => [word, true] as const),
]);

/** The generic words of `text`, the longest at each place, in order and without overlap. Linear. */
export function findGenericWords(text: string): GenericWord[] {
  return index.find(text).map(({ start, end, value }) => ({ start, end, verb: value }));
}

/** True where generic words cover the whole of `text`: it names nothing in particular. */
export function isGeneric(text: string): boolean {
  return index.covers(text);
}

/** Where `text` goes on after the generic verbs it begins with; 0 where it begins with none. */
export function skipGenericVerbs(text: string): number {
  let at = 0;
  for (let word = index.at(text, 0); word?.value; word = index.at(text, at)) at = word.end;
  return at;
}

import { aspireWords } from '../lexicon/certainty.js';
import { Longest } from '../tagger/longest.js';
import type { Certainty, Part } from '../types.js';
import { skipAdverbs } from './words.js';

const QUOTED = /“[^”]*”|《[^》]*》/g;
const QUOTES = /[“《]/;
const aspiring = new Longest([...aspireWords.anywhere, ...aspireWords.verb]);

interface Said {
  readonly certainty: Certainty;
  readonly because: readonly string[];
}

const FIRM: Said = { certainty: 'firm', because: [] };

/** Firm, or an aspiration, and by which word. A result is what was done and always firm. */
export function certaintyOf(said: string, part: Part): Said {
  if (part === 'result') return FIRM;
  const open = QUOTES.test(said) ? said.replace(QUOTED, '') : said;
  const heard = aspiring.isIn(open);
  const hit = (word: string): boolean => {
    const at = open.indexOf(word);
    return (
      at >= 0 &&
      at + word.length + 2 <= open.length &&
      !aspireWords.not.some((not) => open.slice(Math.max(0, at - 2), at + word.length + 2).includes(not))
    );
  };
  const word = (heard ? (aspireWords.anywhere.find(hit) ?? aspireWords.verb.find(hit)) : undefined) ?? opening(said);
  return word === undefined ? FIRM : { certainty: 'aspire', because: [`aspire:${word}`] };
}

function opening(said: string): string | undefined {
  const verb = said.slice(skipAdverbs(said, 0, said.length));
  return aspireWords.opening.find((word) => verb.startsWith(word) && !aspireWords.not.some((not) => verb.startsWith(not)));
}

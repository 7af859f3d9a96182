import { aspireWords } from '../lexicon/certainty.js';
import type { Certainty, Part } from '../types.js';
import { skipAdverbs } from './words.js';

const QUOTED = /“[^”]*”|《[^》]*》/g;

/** Firm, or an aspiration, and by which word. A result is what was done and always firm. */
export function certaintyOf(said: string, part: Part): { certainty: Certainty; because: string[] } {
  if (part === 'result') return { certainty: 'firm', because: [] };
  const open = said.replace(QUOTED, '');
  const hit = (word: string): boolean => {
    const at = open.indexOf(word);
    return (
      at >= 0 &&
      at + word.length + 2 <= open.length &&
      !aspireWords.not.some((not) => open.slice(Math.max(0, at - 2), at + word.length + 2).includes(not))
    );
  };
  const word = aspireWords.anywhere.find(hit) ?? aspireWords.verb.find(hit) ?? opening(said);
  return word === undefined ? { certainty: 'firm', because: [] } : { certainty: 'aspire', because: [`aspire:${word}`] };
}

function opening(said: string): string | undefined {
  const verb = said.slice(skipAdverbs(said, 0, said.length));
  return aspireWords.opening.find((word) => verb.startsWith(word) && !aspireWords.not.some((not) => verb.startsWith(not)));
}

import { nounSynonyms } from '../lexicon/synonyms.js';
import { indexWords } from '../links/word-index.js';

const index = indexWords(Object.values(nounSynonyms).flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)));

/** Replaces each noun of the synonym lexicon by the word that stands for its group. */
export function unifyNouns(text: string): string {
  return index.replace(text, (word) => word);
}

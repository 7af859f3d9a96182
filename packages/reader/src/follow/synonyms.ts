import { nounSynonyms } from '../lexicon/synonyms.js';

const canonical = new Map<string, string>();
for (const words of Object.values(nounSynonyms)) for (const word of words) canonical.set(word, words[0] ?? word);
const any = new RegExp([...canonical.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Replaces each noun of the synonym lexicon by the word that stands for its group. */
export function unifyNouns(text: string): string {
  return text.replace(any, (word) => canonical.get(word) ?? word);
}

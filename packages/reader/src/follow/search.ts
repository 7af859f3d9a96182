import type { Passage } from './passages.js';
import { unifyNouns } from './synonyms.js';
import { queryTerms, rarity, termsOf, type Terms } from './terms.js';

/** A passage found for a query: the share of the query's weight it holds, and that weight. */
export interface Hit {
  passage: Passage;
  /** 0 to 1. */
  coverage: number;
  /** Weight of what matched; a rare piece of a name weighs up to 1. */
  mass: number;
  /** The longest stretch of the query, brackets aside, found whole in the passage. */
  longest: string;
}

/** An inverted index over the clauses of a review. */
export interface PassageIndex {
  /** The passages that share most with `terms`, best first, at most `limit`. */
  search(text: string, limit: number): Hit[];
}

/** Builds the index; `others` are texts that also tell which words are common, `place` is the reporting place's name. */
export function indexPassages(passages: readonly Passage[], others: readonly Terms[], place: string): PassageIndex {
  const terms = passages.map((passage) => termsOf(passage.text));
  const rare = rarity([terms, others]);
  const placeTerms = termsOf(place);
  const postings = new Map<string, number[]>();
  for (const [i, each] of terms.entries()) {
    for (const term of each.keys()) {
      const list = postings.get(term);
      if (list) list.push(i);
      else postings.set(term, [i]);
    }
  }
  return {
    search(text, limit) {
      const query = queryTerms(text, placeTerms);
      const unbracketed = unifyNouns(text).replace(/\([^)]*\)/g, '|');
      const scores = new Map<number, number>();
      let total = 0;
      for (const [term, weight] of query) {
        const worth = weight * rare(term);
        total += worth;
        for (const i of postings.get(term) ?? []) {
          const there = terms[i]?.get(term) ?? 0;
          scores.set(i, (scores.get(i) ?? 0) + worth * (there < weight ? there / weight : 1));
        }
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, limit)
        .flatMap(([i, mass]) => {
          const passage = passages[i];
          return passage
            ? [{ passage, mass, coverage: total > 0 ? mass / total : 0, longest: longestCommon(unbracketed, unifyNouns(passage.text)) }]
            : [];
        });
    },
  };
}

/** The longest string that stands in both texts; the first where several are as long. */
export function longestCommon(a: string, b: string): string {
  let best = 0;
  let end = 0;
  let row = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const following = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      if (a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      const length = (row[j] ?? 0) + 1;
      following[j + 1] = length;
      if (length > best) [best, end] = [length, i + 1];
    }
    row = following;
  }
  return a.slice(end - best, end);
}

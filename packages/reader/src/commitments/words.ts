import { ADVERBS } from '../lexicon/adverbs.js';
import { openingVerbs } from '../lexicon/verbs.js';
import { Longest } from '../tagger/longest.js';

const adverbs = new Longest([...ADVERBS.time, ...ADVERBS.manner, ...ADVERBS.degree, ...ADVERBS.push]);
/** A single character may also begin a name (新材料, 建筑), so only prepositions of one character are skipped. */
const long = [
  ...ADVERBS.time,
  ...ADVERBS.manner,
  ...ADVERBS.degree,
  ...ADVERBS.push,
  ...openingVerbs.milestone,
  ...openingVerbs.activity,
].filter((word) => word.length > 1);
const opening = new Longest([...long, ...openingVerbs.preposition, ...openingVerbs.connective]);

const lead = new Longest([
  ...[...ADVERBS.time, ...ADVERBS.manner, ...ADVERBS.degree].filter((word) => word.length > 1),
  ...openingVerbs.lead,
]);

function skip(words: Longest, text: string, start: number, end: number): number {
  let at = start;
  for (let n = words.at(text, at, end); n > 0; n = words.at(text, at, end)) at += n;
  return at;
}

/** Behind the adverbs at `start`. */
export function skipAdverbs(text: string, start: number, end: number): number {
  return skip(adverbs, text, start, end);
}

/** Behind what may lead in before a verb: 今年, 我们将, 年底前 and adverbs. */
export function skipLead(text: string, start: number, end: number): number {
  return skip(lead, text, start, end);
}

/** Behind the adverbs, verbs and prepositions at `start`: where the object begins. */
export function skipVerbs(text: string, start: number, end: number): number {
  return skip(opening, text, start, end);
}

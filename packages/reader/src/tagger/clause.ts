import { CharSet } from '../char-set.js';
import { ADVERBS } from '../lexicon/adverbs.js';
import type { Span } from '../types.js';
import { Longest } from './longest.js';

/** What kind of figure a clause holds: none, a number, a percentage. */
export type FigureClass = '0' | 'n' | '%';

/** One clause as the tagger sees it. `before` and `after` are the marks around it: , ; : 。 — or ¶, a line's border. */
export interface TaggerClause extends Span {
  before: string;
  after: string;
  figure: FigureClass;
}

/** A sentence's clauses, whether they open a paragraph, and which part of the report they stand in. */
export interface TaggerSentence {
  clauses: readonly TaggerClause[];
  opensParagraph: boolean;
  part: 'result' | 'target';
}

/** A clause measured once: where its words start behind a quote mark, where its verb starts behind adverbs, how long it is. */
export interface MeasuredClause extends TaggerClause {
  head: number;
  core: number;
  /** Length in steps of four characters, at most 8. */
  length: string;
}

const ADVERB = new Longest([...ADVERBS.time, ...ADVERBS.manner, ...ADVERBS.degree, ...ADVERBS.push]);
const LENGTHS = ['0', '1', '2', '3', '4', '5', '6', '7', '8'];
const QUOTE = new CharSet('“《');

/** Measures a clause of `text`. */
export function measure(text: string, clause: TaggerClause): MeasuredClause {
  const { start, end, before, after, figure } = clause;
  const head = QUOTE.has(text.charCodeAt(start)) ? Math.min(start + 1, end) : start;
  let core = head;
  for (let n = ADVERB.at(text, core, end); n > 0; n = ADVERB.at(text, core, end)) core += n;
  if (core >= end) core = head;
  return { start, end, before, after, figure, head, core, length: LENGTHS[Math.min(8, (end - start) >> 2)] ?? '8' };
}

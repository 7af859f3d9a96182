import { ADVERBS } from '../lexicon/adverbs.js';
import { Longest } from './longest.js';

/** What kind of figure a clause holds: none, a number, a percentage. */
export type FigureClass = '0' | 'n' | '%';

/** One clause as the tagger sees it. `before` and `after` are the marks around it: , ; : 。 or a line's border. */
export interface TaggerClause {
  start: number;
  end: number;
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

const ADVERB = new Longest([...ADVERBS.time, ...ADVERBS.manner, ...ADVERBS.degree, ...ADVERBS.push]);
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, 32 bits: the key of a feature in the weights. */
export function hashFeature(feature: string): number {
  let hash = SEED;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** Collects the features of one clause as hashes; with `names`, as readable strings too (training and explanation only). */
export class FeatureSink {
  readonly hashes: number[] = [];
  readonly names: string[] | null;
  private hash = SEED;
  private name = '';

  constructor(withNames: boolean) {
    this.names = withNames ? [] : null;
  }

  clear(): void {
    this.hashes.length = 0;
    if (this.names) this.names.length = 0;
  }

  open(template: string): this {
    this.hash = SEED;
    this.name = '';
    return this.word(template);
  }

  word(text: string): this {
    let hash = this.hash;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
    this.hash = hash;
    if (this.names) this.name += text;
    return this;
  }

  slice(text: string, start: number, end: number): this {
    let hash = this.hash;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
    this.hash = hash;
    if (this.names) this.name += text.slice(start, end);
    return this;
  }

  close(): void {
    this.hashes.push(this.hash >>> 0);
    if (this.names) this.names.push(this.name);
  }
}

/** A clause measured once: where its words start behind a quote mark, where its verb starts behind adverbs. */
interface Measured extends TaggerClause {
  head: number;
  core: number;
  length: string;
}

function measure(text: string, clause: TaggerClause): Measured {
  const first = text.charAt(clause.start);
  const head = first === '“' || first === '《' ? Math.min(clause.start + 1, clause.end) : clause.start;
  let core = head;
  for (let n = ADVERB.at(text, core, clause.end); n > 0; n = ADVERB.at(text, core, clause.end)) core += n;
  if (core >= clause.end) core = head;
  return { ...clause, head, core, length: String(Math.min(8, (clause.end - clause.start) >> 2)) };
}

/** Prefixes, suffixes, verb, figure and length of the clause, or of its neighbour (`where` 'n' or 'v'). */
function shape(sink: FeatureSink, text: string, clause: Measured | undefined, where: string, reach: number): void {
  if (!clause) {
    sink.open(`${where}-`).close();
    return;
  }
  const { head, end, core } = clause;
  for (let n = 1; n <= reach; n++) {
    sink.open(`${where}p${n} `).slice(text, head, Math.min(head + n, end)).close();
    sink.open(`${where}s${n} `).slice(text, Math.max(head, end - n), end).close();
  }
  sink.open(`${where}c `).slice(text, core, Math.min(core + 2, end)).close();
  sink.open(`${where}f `).word(clause.figure).word(core > head ? '+' : '').close();
  sink.open(`${where}l `).word(clause.length).close();
}

/** Verb, ending and figure of the clause, each together with the marks around it. */
function crossed(sink: FeatureSink, text: string, clause: Measured, opens: string): void {
  const { head, end, core, before, after, figure, length } = clause;
  const two = Math.min(head + 2, end);
  const verb = Math.min(core + 2, end);
  const last = Math.max(head, end - 2);
  sink.open('p2a ').slice(text, head, two).word(after).close();
  sink.open('p2b ').slice(text, head, two).word(before).close();
  sink.open('p2f ').slice(text, head, two).word(figure).close();
  sink.open('cf ').slice(text, core, verb).word(figure).close();
  sink.open('ca ').slice(text, core, verb).word(after).close();
  sink.open('co ').slice(text, core, verb).word(opens).close();
  sink.open('sa ').slice(text, last, end).word(after).close();
  sink.open('so ').slice(text, last, end).word(opens).close();
  sink.open('sf ').slice(text, last, end).word(figure).close();
  sink.open('cs ').slice(text, core, verb).word('…').slice(text, last, end).close();
  sink.open('c1s1 ').slice(text, core, Math.min(core + 1, end)).word('…').slice(text, Math.max(head, end - 1), end).close();
  if (core > head) sink.open('adv ').slice(text, head, Math.min(head + 2, core)).close();
  sink.open('b ').word(before).close();
  sink.open('a ').word(after).close();
  sink.open('ba ').word(before).word(after).close();
  sink.open('fba ').word(figure).word(before).word(after).close();
  sink.open('lab ').word(length).word(after).word(before).close();
  sink.open('oaf ').word(opens).word(after).word(figure).close();
  sink.open('ol ').word(opens).word(length).word(after).close();
  for (let i = head; i + 1 < end; i++) sink.open('g ').slice(text, i, i + 2).close();
}

function beside(sink: FeatureSink, text: string, clause: Measured, next: Measured | undefined, previous: Measured | undefined, opens: string): void {
  const two = (m: Measured) => Math.min(m.head + 2, m.end);
  if (next) {
    sink.open('pn ').slice(text, clause.head, two(clause)).word('>').slice(text, next.head, two(next)).close();
    sink.open('fn ').word(clause.figure).word(next.figure).word(clause.after).close();
    sink.open('on ').word(opens).word(clause.after).word(next.figure).close();
    sink.open('ln ').word(next.length).word(clause.length).word(opens).close();
  }
  if (previous) {
    sink.open('vp ').slice(text, previous.head, two(previous)).word('>').slice(text, clause.head, two(clause)).close();
    sink.open('vf ').word(previous.figure).word(clause.figure).word(clause.before).close();
    sink.open('vs ').slice(text, Math.max(previous.head, previous.end - 2), previous.end).word('>').word(clause.figure).close();
  }
}

/** The features of every clause of `sentence`, each clause in turn handed to `take` with the sink that holds them. */
export function eachClauseFeatures(text: string, sentence: TaggerSentence, sink: FeatureSink, take: (index: number) => void): void {
  const clauses = sentence.clauses.map((clause) => measure(text, clause));
  const figuresFrom = new Array<number>(clauses.length + 1).fill(0);
  for (let i = clauses.length - 1; i >= 0; i--) figuresFrom[i] = (figuresFrom[i + 1] ?? 0) + (clauses[i]?.figure === '0' ? 0 : 1);
  for (const [i, clause] of clauses.entries()) {
    sink.clear();
    const opens = i > 0 ? '-' : sentence.opensParagraph ? 'P' : 'S';
    const left = clauses.length - 1 - i;
    shape(sink, text, clause, '', 4);
    shape(sink, text, clauses[i + 1], 'n', 2);
    shape(sink, text, clauses[i - 1], 'v', 2);
    crossed(sink, text, clause, opens);
    beside(sink, text, clause, clauses[i + 1], clauses[i - 1], opens);
    sink.open('part ').word(sentence.part).close();
    sink.open('at ').word(`${Math.min(i, 3)}/${Math.min(left, 3)}${opens}`).close();
    sink.open('later ').word(`${Math.min(figuresFrom[i + 1] ?? 0, 2)}${opens}${clause.figure}`).close();
    if (i === 0 && left === 0) sink.open('solo ').word(opens).word(clause.figure).close();
    if (i === 0 && left === 0) sink.open('soloc ').slice(text, clause.core, Math.min(clause.core + 2, clause.end)).close();
    take(i);
  }
}

import { FeatureSink, template } from './feature-sink.js';
import { measure, type MeasuredClause, type TaggerSentence } from './clause.js';

/** The templates of the features. What each says is in describe-feature.ts; a feature is its template and what it saw. */
const T = {
  own: shapes(''),
  next: shapes('n'),
  previous: shapes('v'),
  startAfter: template('p2a '),
  startBefore: template('p2b '),
  startFigure: template('p2f '),
  verbFigure: template('cf '),
  verbAfter: template('ca '),
  verbOpens: template('co '),
  endAfter: template('sa '),
  endOpens: template('so '),
  endFigure: template('sf '),
  verbEnd: template('cs '),
  ends: template('c1s1 '),
  adverb: template('adv '),
  before: template('b '),
  after: template('a '),
  between: template('ba '),
  figureBetween: template('fba '),
  lengthBetween: template('lab '),
  opensFigure: template('oaf '),
  opensLength: template('ol '),
  bigram: template('g '),
  startNext: template('pn '),
  figureNext: template('fn '),
  opensNext: template('on '),
  lengthNext: template('ln '),
  previousStart: template('vp '),
  previousFigure: template('vf '),
  previousEnd: template('vs '),
  part: template('part '),
  place: template('at '),
  later: template('later '),
  alone: template('solo '),
  aloneVerb: template('soloc '),
};

type Shapes = ReturnType<typeof shapes>;

function shapes(where: string) {
  const four = [1, 2, 3, 4] as const;
  return {
    none: template(`${where}-`),
    starts: four.map((n) => template(`${where}p${n} `)),
    ends: four.map((n) => template(`${where}s${n} `)),
    verb: template(`${where}c `),
    figure: template(`${where}f `),
    length: template(`${where}l `),
  };
}

/** Prefixes, suffixes, verb, figure and length of the clause or of its neighbour, up to `reach` characters at each end. */
function shape(sink: FeatureSink, clause: MeasuredClause | undefined, shapes: Shapes, reach: number): void {
  if (!clause) {
    sink.open(shapes.none);
    sink.close();
    return;
  }
  const { head, end, core } = clause;
  for (let n = 0; n < reach; n++) {
    sink.seen(shapes.starts[n], head, Math.min(head + n + 1, end));
    sink.seen(shapes.ends[n], Math.max(head, end - n - 1), end);
  }
  sink.seen(shapes.verb, core, Math.min(core + 2, end));
  sink.said(shapes.figure, clause.figure, core > head ? '+' : '');
  sink.said(shapes.length, clause.length);
}

/** Verb, start and ending of the clause, each together with the marks around it. */
function crossed(sink: FeatureSink, clause: MeasuredClause, opens: string): void {
  const { head, end, core, before, after, figure, length } = clause;
  const two = Math.min(head + 2, end);
  const verb = Math.min(core + 2, end);
  const last = Math.max(head, end - 2);
  sink.seen(T.startAfter, head, two, after);
  sink.seen(T.startBefore, head, two, before);
  sink.seen(T.startFigure, head, two, figure);
  sink.seen(T.verbFigure, core, verb, figure);
  sink.seen(T.verbAfter, core, verb, after);
  sink.seen(T.verbOpens, core, verb, opens);
  sink.seen(T.endAfter, last, end, after);
  sink.seen(T.endOpens, last, end, opens);
  sink.seen(T.endFigure, last, end, figure);
  sink.both(T.verbEnd, core, verb, '…', last, end);
  sink.both(T.ends, core, Math.min(core + 1, end), '…', Math.max(head, end - 1), end);
  if (core > head) sink.seen(T.adverb, head, Math.min(head + 2, core));
  sink.said(T.before, before);
  sink.said(T.after, after);
  sink.said(T.between, before, after);
  sink.said(T.figureBetween, figure, before, after);
  sink.said(T.lengthBetween, length, after, before);
  sink.said(T.opensFigure, opens, after, figure);
  sink.said(T.opensLength, opens, length, after);
  for (let i = head; i + 1 < end; i++) sink.seen(T.bigram, i, i + 2);
}

/** The clause together with the one after it and the one before it. */
function beside(
  sink: FeatureSink,
  clause: MeasuredClause,
  next: MeasuredClause | undefined,
  previous: MeasuredClause | undefined,
  opens: string,
): void {
  const { head, end, figure } = clause;
  const two = Math.min(head + 2, end);
  if (next) {
    sink.both(T.startNext, head, two, '>', next.head, Math.min(next.head + 2, next.end));
    sink.said(T.figureNext, figure, next.figure, clause.after);
    sink.said(T.opensNext, opens, clause.after, next.figure);
    sink.said(T.lengthNext, next.length, clause.length, opens);
  }
  if (previous) {
    sink.both(T.previousStart, previous.head, Math.min(previous.head + 2, previous.end), '>', head, two);
    sink.said(T.previousFigure, previous.figure, figure, clause.before);
    sink.seen(T.previousEnd, Math.max(previous.head, previous.end - 2), previous.end, '>', figure);
  }
}

const COUNT = ['0', '1', '2', '3'];

/** Puts the features of every clause of `sentence` into `sink`, clause by clause. */
export function extractFeatures(text: string, sentence: TaggerSentence, sink: FeatureSink): void {
  const clauses = sentence.clauses.map((clause) => measure(text, clause));
  let later = clauses.filter((clause) => clause.figure !== '0').length;
  sink.begin(text);
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i] as MeasuredClause;
    const opens = i > 0 ? '-' : sentence.opensParagraph ? 'P' : 'S';
    const left = clauses.length - 1 - i;
    if (clause.figure !== '0') later--;
    shape(sink, clause, T.own, 4);
    shape(sink, clauses[i + 1], T.next, 2);
    shape(sink, clauses[i - 1], T.previous, 2);
    crossed(sink, clause, opens);
    beside(sink, clause, clauses[i + 1], clauses[i - 1], opens);
    sink.said(T.part, sentence.part);
    sink.said(T.place, COUNT[Math.min(i, 3)], COUNT[Math.min(left, 3)], opens);
    sink.said(T.later, COUNT[Math.min(later, 2)], opens, clause.figure);
    if (clauses.length === 1) {
      sink.said(T.alone, opens, clause.figure);
      sink.seen(T.aloneVerb, clause.core, Math.min(clause.core + 2, clause.end));
    }
    sink.endClause();
  }
}

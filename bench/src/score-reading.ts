import type { Commitment, Figure, Link, Reading } from '@luoshi/reader';
import { agreement, pairUp, share, similarity, type Agreement } from './match.js';

/** A figure, a commitment or a link as a careful reader marked it: the reader's fields without those that only the software gives. */
export type MarkedFigure = Pick<Figure, 'quote' | 'start' | 'end' | 'value' | 'unit' | 'comparator' | 'measure' | 'change'>;
export type MarkedCommitment = Pick<
  Commitment,
  'quote' | 'start' | 'end' | 'heading' | 'part' | 'kind' | 'certainty' | 'items' | 'figures'
>;
export interface MarkedLink {
  measure: string;
  result_value: Figure['value'];
  target_value: Figure['value'];
  direction: Link['direction'];
}

export interface Marks {
  figures: MarkedFigure[];
  commitments: MarkedCommitment[];
  links: MarkedLink[];
}

/** Every number 0 to 1. `measure` to `heading` are shares of the marks that were found at all. */
export interface ReadingScore {
  figures: Agreement & { measure: number; change: number };
  commitments: Agreement & {
    kind: number;
    certainty: number;
    part: number;
    heading: number;
    items: Agreement;
  };
  links: Agreement & { direction: number };
}

/** Whether two values are the same but for rounding in the last binary places. */
export function sameValue(a: Figure['value'], b: Figure['value']): boolean {
  const left = [a].flat();
  const right = [b].flat();
  return (
    left.length === right.length &&
    left.every((value, i) => Math.abs(value - (right[i] ?? Number.NaN)) <= 1e-9 * Math.max(1, Math.abs(value)))
  );
}

/** Whether two units are the same; the classifier 个 before another unit does not count (个工作日, 工作日). */
export function sameUnit(a: string, b: string): boolean {
  const bare = (unit: string) => unit.replace(/^个(?=.)/u, '');
  return bare(a) === bare(b);
}

function scoreFigures(marked: readonly MarkedFigure[], found: readonly Figure[]): ReadingScore['figures'] {
  const pairs = pairUp(marked, found, 0.3);
  const right = pairs.filter(
    ([mark, figure]) => sameValue(mark.value, figure.value) && sameUnit(mark.unit, figure.unit) && mark.comparator === figure.comparator,
  );
  return {
    ...agreement(right.length, marked.length, found.length),
    measure: share(pairs, ([mark, figure]) => similarity(mark.measure, figure.measure) >= 0.5),
    change: share(pairs, ([mark, figure]) => mark.change === figure.change),
  };
}

function scoreItems(pairs: readonly [MarkedCommitment, Commitment][]): Agreement {
  let hits = 0;
  let marked = 0;
  let found = 0;
  for (const [mark, commitment] of pairs) {
    const read = new Set(commitment.items);
    marked += mark.items.length;
    found += read.size;
    hits += mark.items.filter((item) => read.has(item)).length;
  }
  return agreement(hits, marked, found);
}

function scoreCommitments(marked: readonly MarkedCommitment[], found: readonly Commitment[]): ReadingScore['commitments'] {
  const pairs = pairUp(marked, found, 0.7);
  return {
    ...agreement(pairs.length, marked.length, found.length),
    kind: share(pairs, ([mark, commitment]) => mark.kind === commitment.kind),
    certainty: share(pairs, ([mark, commitment]) => mark.certainty === commitment.certainty),
    part: share(pairs, ([mark, commitment]) => mark.part === commitment.part),
    heading: share(pairs, ([mark, commitment]) => similarity(mark.heading, commitment.heading) >= 0.8),
    items: scoreItems(pairs),
  };
}

function scoreLinks(marked: readonly MarkedLink[], reading: Pick<Reading, 'figures' | 'links'>): ReadingScore['links'] {
  const byId = new Map(reading.figures.map((figure) => [figure.id, figure]));
  const found = reading.links.flatMap((link) => {
    const result = byId.get(link.result);
    const target = byId.get(link.target);
    return result && target ? [{ result, target, direction: link.direction }] : [];
  });
  const matches = marked.map((mark) =>
    found.filter(
      ({ result, target }) =>
        sameValue(result.value, mark.result_value) &&
        sameValue(target.value, mark.target_value) &&
        similarity(mark.measure, result.measure + target.measure) > 0.2,
    ),
  );
  const hits = marked.flatMap((mark, i) => (matches[i]?.length ? [{ mark, links: matches[i] }] : []));
  return {
    ...agreement(hits.length, marked.length, found.length),
    direction: share(hits, ({ mark, links }) => links.some((link) => link.direction === mark.direction)),
  };
}

/** Scores a reading of a document that was marked whole. */
export function scoreReading(marks: Marks, reading: Pick<Reading, 'figures' | 'commitments' | 'links'>): ReadingScore {
  return {
    figures: scoreFigures(marks.figures, reading.figures),
    commitments: scoreCommitments(marks.commitments, reading.commitments),
    links: scoreLinks(marks.links, reading),
  };
}

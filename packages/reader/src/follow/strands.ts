import { prepare } from '../source.js';
import type { Commitment, Figure, Reading, Span } from '../types.js';

/** What is followed by itself: a target, or one project or one figure of a target that names several. */
export interface Strand extends Span {
  commitment: Commitment;
  quote: string;
  /** The strand as the rules see it: half-width, simplified, without white space. */
  text: string;
  /** What the strand shares with its siblings, after the last of them: 建设 in 启动甲、乙建设. */
  shared: string;
  figures: Figure[];
}

/** The strands of each target of `reading`, one list a commitment, in the order of the text. */
export function findStrands(reading: Reading): Strand[][] {
  const figures = new Map(reading.figures.map((figure) => [figure.start, figure]));
  return reading.commitments
    .filter((commitment) => commitment.part === 'target')
    .map((commitment) => {
      const inside = commitment.figures.flatMap((start) => figures.get(start) ?? []);
      const parts = projects(commitment) ?? amounts(commitment, inside) ?? [{ start: commitment.start, end: commitment.end }];
      const last = parts.at(-1);
      const shared = parts.length > 1 && last ? prepare(commitment.quote.slice(last.end - commitment.start)).text : '';
      return parts.map((part, i) => {
        const end = i === parts.length - 1 ? commitment.end : part.end;
        const quote = commitment.quote.slice(part.start - commitment.start, end - commitment.start);
        return {
          commitment,
          start: part.start,
          end,
          quote,
          text: prepare(quote).text,
          shared,
          figures: inside.filter((f) => f.start >= part.start && f.end <= end),
        };
      });
    });
}

/** The spans of a commitment's projects, the first with the verb before it. */
function projects(commitment: Commitment): Span[] | null {
  if (commitment.items.length < 2) return null;
  const spans: Span[] = [];
  let from = 0;
  for (const item of commitment.items) {
    const at = commitment.quote.indexOf(item, from);
    if (at < 0) return null;
    spans.push({ start: commitment.start + (spans.length === 0 ? 0 : at), end: commitment.start + at + item.length });
    from = at + item.length;
  }
  return spans;
}

/** The spans of a commitment's figures where each stands in a member of a list: 甲3家、乙5家. */
function amounts(commitment: Commitment, figures: readonly Figure[]): Span[] | null {
  if (figures.length < 2) return null;
  const spans: Span[] = [];
  let from = commitment.start;
  for (const [i, figure] of figures.entries()) {
    const following = figures[i + 1];
    if (!following) break;
    const between = commitment.quote.slice(figure.end - commitment.start, following.start - commitment.start);
    const border = between.search(/[、,，;；和与及]/);
    if (border < 0) return null;
    spans.push({ start: from, end: figure.end + border });
    from = figure.end + border + 1;
  }
  return [...spans, { start: from, end: commitment.end }];
}

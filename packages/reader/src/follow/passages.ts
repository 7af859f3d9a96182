import { splitSentences } from '../sentences.js';
import { prepare, toOriginal } from '../source.js';
import type { Figure, Reading, Span } from '../types.js';

/** A clause of the next report's review, and what lies in it. */
export interface Passage extends Span {
  quote: string;
  /** The clause as the rules see it: half-width, simplified, without white space. */
  text: string;
  figures: Figure[];
}

/** Reasons for which a sentence is not searched: it says nothing of what was done. */
const MUTE = new Set(['title', 'date', 'salutation', 'furniture', 'heading', 'annex', 'closing', 'guidance', 'problem']);
/** Clauses shorter than this say nothing on their own. */
const SHORTEST = 4;

/** Cuts the part of `reading` that reports on the past into clauses, in order. Where no heading tells the parts apart, all before the first target. */
export function findPassages(reading: Reading): Passage[] {
  const figures = [...reading.figures].sort((a, b) => a.start - b.start);
  const inReview = reviewTest(reading);
  const passages: Passage[] = [];
  let next = 0;
  for (const sentence of reading.coverage.sentences) {
    if ((sentence.reason && MUTE.has(sentence.reason)) || !inReview(sentence.start)) continue;
    const source = prepare(sentence.quote);
    for (const { clauses } of splitSentences(source.text, 0, source.text.length)) {
      for (const clause of joined(source.text, clauses)) {
        if (clause.end - clause.start < SHORTEST) continue;
        const { start, end } = toOriginal(source, clause);
        const span = { start: sentence.start + start, end: sentence.start + end };
        while (next < figures.length && (figures[next]?.start ?? 0) < span.start) next++;
        const inside: Figure[] = [];
        for (let i = next; i < figures.length; i++) {
          const figure = figures[i];
          if (!figure || figure.start >= span.end) break;
          inside.push(figure);
        }
        passages.push({
          ...span,
          quote: sentence.quote.slice(start, end),
          text: source.text.slice(clause.start, clause.end),
          figures: inside,
        });
      }
    }
  }
  return passages;
}

/** A clause that only goes on about the figure before it (同比增长5%, 居全市第一) is one with it. */
const GOES_ON = /^(?:同比|环比|比上年|较上年|分别|增长|增速|增幅|下降|排名|位居|居|位列|总量|达到?[0-9])/;

function joined(text: string, clauses: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of clauses) {
    const last = spans.at(-1);
    if (last && GOES_ON.test(text.slice(start, end))) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

function reviewTest(reading: Reading): (at: number) => boolean {
  const marks = reading.outline.filter((heading) => heading.part !== null).sort((a, b) => a.start - b.start);
  if (marks.some((heading) => heading.part === 'result')) {
    let i = -1;
    return (at) => {
      while (i + 1 < marks.length && (marks[i + 1]?.start ?? 0) <= at) i++;
      return i >= 0 && marks[i]?.part === 'result';
    };
  }
  const firstTarget = reading.commitments.find((commitment) => commitment.part === 'target')?.start ?? Infinity;
  return (at) => at < firstTarget;
}

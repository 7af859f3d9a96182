import type { Commitment, CoveredSentence, Figure, Span } from '@luoshi/reader';
import type { ReportIndex } from '../index-report.js';

/** What the address says is selected: a commitment, or some other passage of the text. */
export type Selected =
  { what: 'commitment'; commitment: Commitment } | { what: 'passage'; span: Span; sentence: CoveredSentence | null; figure: Figure | null };

/** `?c=start-end` for a span. */
export function addressOf({ start, end }: Span): string {
  return `${String(start)}-${String(end)}`;
}

/** Resolves `start-end`: the commitment of that span, else the one around it, else the passage; null where it lies outside the text. */
export function resolveSelection(address: string | null, index: ReportIndex): Selected | null {
  const match = /^(\d+)-(\d+)$/.exec(address ?? '');
  if (!match) return null;
  const span = { start: Number(match[1]), end: Number(match[2]) };
  if (span.start >= span.end || span.end > index.detail.text.length) return null;
  const { commitments, detail } = index;
  const commitment =
    commitments.find(({ start, end }) => start === span.start && end === span.end) ??
    commitments.find(({ start, end }) => start <= span.start && end >= span.end);
  if (commitment) return { what: 'commitment', commitment };
  const sentence = detail.reading.coverage.sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? null;
  const figure = detail.reading.figures.find(({ start, end }) => start === span.start && end === span.end) ?? null;
  return { what: 'passage', span, sentence, figure };
}

/** The commitment before or after the place, among those shown. */
export function neighbour(shown: readonly Commitment[], place: Span | null, direction: 1 | -1): Commitment | undefined {
  if (place === null) return direction === 1 ? shown[0] : shown.at(-1);
  if (direction === 1) return shown.find(({ start }) => start > place.start);
  return shown.findLast(({ start }) => start < place.start);
}

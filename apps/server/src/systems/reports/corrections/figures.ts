import { read, type Figure, type Span } from '@luoshi/reader';
import type { Refusal } from '../errors.js';
import { BY_PERSON, changedByPerson, type Draft } from './draft.js';

/** A new figure: the person says where, the reader what it says. */
export function addFigure(draft: Draft, at: Span): Refusal | undefined {
  if (!draft.isWithinText(at)) return 'out-of-text';
  if (!draft.fits('figure', at, new Set())) return 'marks-cross';
  const said = readAlone(draft, at);
  if (!said) return 'no-number';
  const id = `person-f-${String(at.start)}-${String(at.end)}`;
  const quote = draft.text.slice(at.start, at.end);
  const part = draft.standingOf(at.start).part;
  draft.figures.set(id, { ...said, id, start: at.start, end: at.end, quote, because: [BY_PERSON], part });
  draft.confirm(id);
  return undefined;
}

/** Moves a figure's borders; value and unit are read anew, what it measures stays. */
export function editFigure(draft: Draft, id: string, to: Span): Refusal | undefined {
  const old = draft.figures.get(id);
  if (!old) return 'mark-gone';
  if (!draft.isWithinText(to)) return 'out-of-text';
  if (!draft.fits('figure', to, new Set([id]))) return 'marks-cross';
  draft.confirm(id);
  if (to.start === old.start && to.end === old.end) return undefined;
  const said = readAlone(draft, to);
  if (!said) return 'no-number';
  const quote = draft.text.slice(to.start, to.end);
  const { part, measure } = old;
  draft.figures.set(id, { ...said, id, start: to.start, end: to.end, quote, because: changedByPerson(old.because), part, measure });
  draft.doubt(id);
  return undefined;
}

/** What the reader makes of the sentence around the span, or, where it finds nothing there, of the span by itself. */
function readAlone(draft: Draft, span: Span): Figure | undefined {
  const sentence = draft.raw.coverage.sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  if (sentence) {
    const within = read(draft.text.slice(sentence.start, sentence.end)).figures;
    const exact = within.find(({ start, end }) => start + sentence.start === span.start && end + sentence.start === span.end);
    if (exact) return exact;
  }
  const alone = read(draft.text.slice(span.start, span.end)).figures;
  return alone.length === 1 ? alone[0] : undefined;
}

import type { DraftFigure } from '../figures/types.js';
import type { Sentence } from '../sentences.js';
import type { Part } from '../types.js';
import type { FigureClass, TaggerClause, TaggerSentence } from './features.js';

const DASH = /[-—–●·*]/;

/** Where the words of a clause start: behind the dashes of a list. */
function afterDashes(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && DASH.test(text.charAt(at))) at++;
  return at < end ? at : start;
}

/** The strongest class of the figures that lie in `start` to `end`; `from` is the first figure not before them. */
function figureClass(figures: readonly DraftFigure[], from: number, end: number): FigureClass {
  let found: FigureClass = '0';
  for (let i = from; i < figures.length; i++) {
    const figure = figures[i];
    if (!figure || figure.start >= end) break;
    if (figure.unit.startsWith('%') || figure.unit.startsWith('‰') || figure.unit.includes('百分点')) return '%';
    found = 'n';
  }
  return found;
}

/**
 * A sentence as the tagger takes it. `figures` are those of the whole text in order, `cursor.next` the first that may lie in
 * the sentence; it is moved on, so that a text's sentences are taken in order and in linear time.
 */
export function sentenceForTagger(
  text: string,
  sentence: Sentence,
  figures: readonly DraftFigure[],
  cursor: { next: number },
  place: { opensParagraph: boolean; part: Part },
): TaggerSentence {
  let before = place.opensParagraph ? '¶' : '。';
  const clauses = sentence.clauses.map((clause): TaggerClause => {
    while ((figures[cursor.next]?.end ?? Infinity) <= clause.start) cursor.next++;
    const start = afterDashes(text, clause.start, clause.end);
    const after = clause.after === '' || clause.after === '\n' ? '¶' : clause.after;
    const opened = start > clause.start ? '—' : before;
    before = clause.after;
    return { start, end: clause.end, before: opened, after, figure: figureClass(figures, cursor.next, clause.end) };
  });
  return { clauses, opensParagraph: place.opensParagraph, part: place.part };
}

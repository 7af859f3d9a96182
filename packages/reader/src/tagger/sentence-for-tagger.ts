import { CharSet } from '../char-set.js';
import type { DraftFigure } from '../figures/types.js';
import type { Sentence } from '../sentences.js';
import type { Part } from '../types.js';
import type { FigureClass, TaggerClause, TaggerSentence } from './clause.js';

const DASHES = new CharSet('-—–●·*');

/** Where the words of a clause start: behind the dashes of a list. */
function afterDashes(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && DASHES.has(text.charCodeAt(at))) at++;
  return at < end ? at : start;
}

/** Where a sentence stands: first in its paragraph or not, in a dash list or not, in which part of the report. */
export interface SentencePlace {
  opensParagraph: boolean;
  listed: boolean;
  part: Part;
}

/** The strongest class of the figures that begin between `start` and `end`. */
function figureClass(figures: readonly DraftFigure[], start: number, end: number): FigureClass {
  let found: FigureClass = '0';
  for (const figure of figures) {
    if (figure.start < start || figure.start >= end) continue;
    if (figure.unit.startsWith('%') || figure.unit.startsWith('‰') || figure.unit.includes('百分点')) return '%';
    found = 'n';
  }
  return found;
}

/** A sentence as the tagger takes it. `figures` are those inside the sentence. */
export function sentenceForTagger(text: string, sentence: Sentence, figures: readonly DraftFigure[], place: SentencePlace): TaggerSentence {
  let before = place.listed ? '—' : place.opensParagraph ? '¶' : '。';
  const clauses = sentence.clauses.map((clause): TaggerClause => {
    const start = afterDashes(text, clause.start, clause.end);
    const after = clause.after === '' || clause.after === '\n' ? '¶' : clause.after;
    const opened = start > clause.start ? '—' : before;
    before = clause.after;
    return { start, end: clause.end, before: opened, after, figure: figureClass(figures, start, clause.end) };
  });
  return { clauses, opensParagraph: place.opensParagraph, part: place.part };
}

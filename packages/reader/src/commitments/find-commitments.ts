import type { DraftFigure } from '../figures/types.js';
import type { Sentence } from '../sentences.js';
import type { DraftCommitment } from './types.js';

/** Finds the commitments of one sentence, in order. `figures` are those inside it. */
export function findCommitments(text: string, sentence: Sentence, figures: readonly DraftFigure[]): DraftCommitment[] {
  const found: DraftCommitment[] = [];
  for (const clause of sentence.clauses) {
    if (clause.end - clause.start < 5) continue;
    const metric = figures.some((figure) => figure.start >= clause.start && figure.end <= clause.end);
    found.push({ start: clause.start, end: clause.end, kind: metric ? 'metric' : 'activity', certainty: 'firm', items: [], because: ['clause'] });
  }
  return found;
}

import type { DraftFigure } from '../figures/types.js';
import type { Sentence } from '../sentences.js';
import { sentenceForTagger, type SentencePlace } from '../tagger/sentence-for-tagger.js';
import { tagSentence } from '../tagger/tag-sentence.js';
import type { DraftCommitment } from './types.js';

/**
 * Finds the commitments of one sentence, in order. `figures` are those inside it. Which clause begins one, of which kind, and
 * which goes on with it, is learned (tagger/, `npm run bench -- train-tagger --held-out` prints how well on unseen reports).
 */
export function findCommitments(text: string, sentence: Sentence, figures: readonly DraftFigure[], place: SentencePlace): DraftCommitment[] {
  const seen = sentenceForTagger(text, sentence, figures, place);
  const found: DraftCommitment[] = [];
  for (const [i, tag] of tagSentence(text, seen).entries()) {
    const clause = seen.clauses[i];
    if (!clause || tag === 'outside') continue;
    const last = found.at(-1);
    if (tag === 'inside' && last) last.end = clause.end;
    else if (tag !== 'inside') found.push({ start: clause.start, end: clause.end, kind: tag, certainty: 'firm', items: [], because: [`tagged:${tag}`] });
  }
  return found;
}

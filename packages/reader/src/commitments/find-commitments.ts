import type { DraftFigure } from '../figures/types.js';
import type { Sentence } from '../sentences.js';
import type { Part } from '../types.js';
import { sentenceForTagger, type SentencePlace } from '../tagger/sentence-for-tagger.js';
import { tagSentence } from '../tagger/tag-sentence.js';
import { certaintyOf } from './certainty.js';
import { opensByVerb } from './overrule.js';
import { findItems } from './items.js';
import type { DraftCommitment } from './types.js';

/**
 * Finds the commitments of one sentence, in order. `figures` are those inside it. Which clause begins one, of which kind, and
 * which goes on with it, is learned (tagger/, `npm run bench -- train-tagger --held-out` prints how well on unseen reports).
 */
export function findCommitments(
  text: string,
  sentence: Sentence,
  figures: readonly DraftFigure[],
  place: SentencePlace,
): DraftCommitment[] {
  const seen = sentenceForTagger(text, sentence, figures, place);
  const found: DraftCommitment[] = [];
  for (const [i, { tag, features }] of tagSentence(text, seen).entries()) {
    const clause = seen.clauses[i];
    if (!clause) continue;
    const last = found.at(-1);
    const verb = tag === 'inside' || tag === 'outside' ? opensByVerb(text, clause, tag) : undefined;
    if (verb) found.push({ start: clause.start, end: clause.end, kind: verb.kind, certainty: 'firm', items: [], because: [verb.because] });
    else if (tag === 'outside') continue;
    else if (tag === 'inside' && last) last.end = clause.end;
    else if (tag !== 'inside')
      found.push({
        start: clause.start,
        end: clause.end,
        kind: tag,
        certainty: 'firm',
        items: [],
        because: [`tagged:${tag}`, ...features],
      });
  }
  return found.map((draft) => finish(text, draft, figures, place.part));
}

/** Gives a span its certainty and items. */
function finish(text: string, draft: DraftCommitment, figures: readonly DraftFigure[], part: Part): DraftCommitment {
  const certainty = certaintyOf(text.slice(draft.start, draft.end), part);
  const inside = figures.filter((figure) => figure.start >= draft.start && figure.end <= draft.end);
  const items = findItems(text, draft, draft.kind, inside);
  draft.certainty = certainty.certainty;
  draft.items = items.items;
  draft.because.push(...certainty.because, ...items.because);
  return draft;
}

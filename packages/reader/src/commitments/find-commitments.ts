import type { DraftFigure } from '../figures/types.js';
import { excuseWords } from '../lexicon/excuses.js';
import type { Sentence } from '../sentences.js';
import type { Kind, Part, Span } from '../types.js';
import { sentenceForTagger, type SentencePlace } from '../tagger/sentence-for-tagger.js';
import { tagSentence } from '../tagger/tag-sentence.js';
import { Longest } from '../tagger/longest.js';
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
  const tagged = tagSentence(text, seen);
  let weighs = false;
  for (let i = 0; i < tagged.length; i++) {
    const clause = seen.clauses[i];
    const tags = tagged[i];
    if (!clause || !tags) continue;
    const { tag, features } = tags;
    weighs = tag === 'inside' ? weighs : tag === 'activity' && clause.figure === '0' && basis.at(text, clause.start, clause.end) > 0;
    const last = found.at(-1);
    const verb = tag === 'inside' || tag === 'outside' ? opensByVerb(text, clause, tag) : undefined;
    if (verb) weighs = false;
    if (verb) found.push(draft(clause, verb.kind, [verb.because]));
    else if (tag === 'outside' || weighs) continue;
    else if (tag === 'inside' && last) last.end = clause.end;
    else if (tag !== 'inside') found.push(draft(clause, tag, TAGGED[tag].concat(features)));
  }
  for (const each of found) finish(text, each, figures, place.part);
  return found;
}

/** Opens a clause that says by what a plan is weighed. */
const basis = new Longest(excuseWords.basis);

const TAGGED: Record<Kind, readonly string[]> = {
  metric: ['tagged:metric'],
  milestone: ['tagged:milestone'],
  activity: ['tagged:activity'],
};

function draft({ start, end }: Span, kind: Kind, because: string[]): DraftCommitment {
  return { start, end, kind, certainty: 'firm', items: [], because };
}

/** Gives a span its certainty and items. */
function finish(text: string, draft: DraftCommitment, figures: readonly DraftFigure[], part: Part): void {
  const certainty = certaintyOf(text.slice(draft.start, draft.end), part);
  const inside = figures.length === 0 ? figures : figures.filter((figure) => figure.start >= draft.start && figure.end <= draft.end);
  const items = findItems(text, draft, draft.kind, inside);
  draft.certainty = certainty.certainty;
  draft.items = items.items;
  draft.because = draft.because.concat(certainty.because, items.because);
}

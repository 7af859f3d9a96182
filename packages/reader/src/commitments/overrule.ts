import { aspireWords } from '../lexicon/certainty.js';
import { openingVerbs } from '../lexicon/verbs.js';
import type { TaggerClause } from '../tagger/clause.js';
import { Longest } from '../tagger/longest.js';
import type { Kind } from '../types.js';
import { skipLead } from './words.js';

const events = new Longest(openingVerbs.event);
const aspiring = new Longest(aspireWords.anywhere);

/**
 * The kind of commitment that a clause begins by its own verb, where the learned tags say that it begins none: one that
 * opens with an event's verb (出台, 建成) or asks for one (力争) is never the tail of the clause before. Undefined where
 * the tag stands.
 */
export function opensByVerb(text: string, clause: TaggerClause, tag: 'inside' | 'outside'): { kind: Kind; because: string } | undefined {
  const at = skipLead(text, clause.start, clause.end);
  const length = events.at(text, at, clause.end) || (tag === 'inside' ? aspiring.at(text, clause.start, clause.end) : 0);
  if (length === 0 || clause.end - at < length + 3) return undefined;
  if (tag === 'outside' && clause.figure === '0') return undefined;
  return { kind: clause.figure === '0' ? 'milestone' : 'metric', because: `verb-opens:${text.slice(at, at + length)}` };
}

import { prepare } from '../source.js';
import type { Commitment, Part } from '../types.js';
import { certaintyOf } from './certainty.js';
import { deadlineOf } from './deadline.js';
import { ownerOf, placeIn } from './who-where.js';

/** What a commitment's own words say of it. */
export type OwnWords = Pick<Commitment, 'certainty' | 'deadline' | 'deadlineStated' | 'place' | 'owner'>;

/**
 * What the words of a commitment say of it, for one whose span a person drew: the same rules by which `read` finds
 * certainty, deadline, place and owner. `year` is the last year its chapter speaks of; null where none is known.
 */
export function ownWords(quote: string, part: Part, year: number | null): OwnWords {
  const { text } = prepare(quote);
  const span = { start: 0, end: text.length };
  const { certainty } = certaintyOf(text, part);
  return { certainty, ...deadlineOf(text, span, part, year), place: placeIn(text, span), owner: ownerOf(text, span) };
}

import { toOriginal, type Source } from '../source.js';
import type { CoveredSentence, Coverage, Excuse, Span } from '../types.js';
import { excuseOf } from './excuse.js';

/** A stretch of prepared text and why it was passed over; null where no reason is known, `ask` where it is yet to be found out. */
export interface Passed extends Span {
  reason: Excuse | null | 'ask';
  /** With `ask`: whether it may name the topic of what follows it. */
  leads: boolean;
}

/**
 * Says of every sentence whether it was used or why it was passed over. `passed` are the sentences of prepared text in
 * any order; `marks` the spans of figures and commitments in the original. Costs n log n.
 */
export function cover(source: Source, passed: readonly Passed[], marks: readonly Span[]): Coverage {
  const used = [...marks].sort((a, b) => a.start - b.start);
  const stretches = stretchesOf(source, passed);
  let mark = 0;
  const sentences = stretches.map(({ start, end, passed }): CoveredSentence => {
    while (mark < used.length && (used[mark]?.end ?? 0) <= start) mark++;
    const isUsed = passed !== null && (used[mark]?.start ?? Infinity) < end;
    const reason = isUsed ? null : passed === null ? 'furniture' : reasonOf(source, passed);
    const state = isUsed ? 'used' : reason === null ? 'unread' : 'excused';
    return { start, end, quote: source.original.slice(start, end), state, reason };
  });
  const count = (state: CoveredSentence['state']): number => sentences.filter((each) => each.state === state).length;
  const unread = count('unread');
  return {
    sentences,
    used: count('used'),
    excused: count('excused'),
    unread,
    share: sentences.length === 0 ? 1 : 1 - unread / sentences.length,
  };
}

interface Stretch extends Span {
  /** Null for furniture, which is no part of the prepared text. */
  passed: Passed | null;
}

/** All that is not empty, as spans of the original, in order. */
function stretchesOf(source: Source, passed: readonly Passed[]): Stretch[] {
  const all: Stretch[] = [];
  for (const each of passed) {
    const { start, end } = toOriginal(source, each);
    if (end > start) all.push({ start, end, passed: each });
  }
  for (const { start, end } of source.furniture) if (end > start) all.push({ start, end, passed: null });
  return all.sort((a, b) => a.start - b.start);
}

function reasonOf({ text }: Source, { start, end, reason, leads }: Passed): Excuse | null {
  return reason === 'ask' ? excuseOf(text.slice(start, end), leads) : reason;
}

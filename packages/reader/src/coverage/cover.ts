import { toOriginal, type Source } from '../source.js';
import type { CoveredSentence, Coverage, Excuse, Span } from '../types.js';

/** A stretch of prepared text and why it was passed over, or how to find out; null where no reason is known. */
export interface Passed extends Span {
  reason: Excuse | null | (() => Excuse | null);
}

/**
 * Says of every sentence whether it was used or why it was passed over. `passed` are the sentences of prepared text in
 * any order; `marks` the spans of figures and commitments in the original. Costs n log n.
 */
export function cover(source: Source, passed: readonly Passed[], marks: readonly Span[]): Coverage {
  const used = marks.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  const stretches = [
    ...passed.map((each) => ({ ...toOriginal(source, each), reason: each.reason })),
    ...source.furniture.map((each) => ({ ...each, reason: 'furniture' as const })),
  ]
    .filter((each) => each.end > each.start)
    .sort((a, b) => a.start - b.start);
  let mark = 0;
  const sentences = stretches.map(({ start, end, reason: known }): CoveredSentence => {
    while (mark < used.length && (used[mark]?.end ?? 0) <= start) mark++;
    const isUsed = known !== 'furniture' && (used[mark]?.start ?? Infinity) < end;
    const reason = isUsed ? null : typeof known === 'function' ? known() : known;
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

import type { Span } from '@luoshi/reader';

/** How often found marks are right (`precision`), how many of the hand-made are found (`recall`), and their harmonic mean; 0 to 1. */
export interface Agreement {
  precision: number;
  recall: number;
  f1: number;
}

/** Length of what two spans share, in code units. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Intersection over union of two spans that touch, 0 to 1. */
export function intersectionOverUnion(a: Span, b: Span): number {
  const union = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return union === 0 ? 0 : overlap(a, b) / union;
}

function bigrams(text: string): Set<string> {
  const plain = text.replace(/[\s，。、“”"()（）]/g, '');
  if (plain.length < 2) return new Set([plain]);
  return new Set(Array.from({ length: plain.length - 1 }, (_, i) => plain.slice(i, i + 2)));
}

/** Dice coefficient of the character pairs of two texts, punctuation aside, 0 to 1. */
export function similarity(a: string, b: string): number {
  const left = bigrams(a);
  const right = bigrams(b);
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

/** Agreement where `hits` of `marked` and of `found` fit; 0 where nothing is marked or found. */
export function agreement(hits: number, marked: number, found: number): Agreement {
  return {
    precision: found === 0 ? 0 : hits / found,
    recall: marked === 0 ? 0 : hits / marked,
    f1: marked + found === 0 ? 0 : (2 * hits) / (marked + found),
  };
}

/** The share of `list` for which `ok` holds; 0 for an empty list. */
export function share<T>(list: readonly T[], ok: (entry: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(ok).length / list.length;
}

/** Pairs each hand-made mark with at most one found mark, the closest first; pairs whose intersection over union is below `least` are no pairs. */
export function pairUp<Marked extends Span, Found extends Span>(
  marked: readonly Marked[],
  found: readonly Found[],
  least: number,
): [Marked, Found][] {
  const candidates: { closeness: number; mark: Marked; other: Found }[] = [];
  for (const mark of marked) {
    for (const other of found) {
      if (overlap(mark, other) === 0) continue;
      const closeness = intersectionOverUnion(mark, other);
      if (closeness >= least) candidates.push({ closeness, mark, other });
    }
  }
  candidates.sort((a, b) => b.closeness - a.closeness);
  const taken = new Set<Span>();
  const pairs: [Marked, Found][] = [];
  for (const { mark, other } of candidates) {
    if (taken.has(mark) || taken.has(other)) continue;
    taken.add(mark).add(other);
    pairs.push([mark, other]);
  }
  return pairs;
}

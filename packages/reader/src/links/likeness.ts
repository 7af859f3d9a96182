import { isGeneric } from './generic.js';
import { contradict, isKnownMeasure, pieces } from './measure.js';

/** Generic words that together are this long name a kind of their own: 科技型中小企业. */
const COMPOUND = 5;

/**
 * How alike two measure forms are, 0 to 1: the pieces they share, as a share of the shorter form and of both. 1 only
 * where they are equal; 0 where `excludes` holds.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [inA, inB] = [pieces(a), new Set(pieces(b))];
  const shared = inA.filter((piece) => inB.has(piece)).length;
  return shared === 0 || excludes(a, b) ? 0 : blend(shared, inA.length, inB.size);
}

/** Likeness of two unequal forms from the weight they share and the weight of each: below 1. */
export function blend(shared: number, sizeA: number, sizeB: number): number {
  return Math.min(0.99, 0.5 * (shared / Math.min(sizeA, sizeB)) + shared / (sizeA + sizeB));
}

/**
 * True where two unequal forms cannot be the same measure: they contradict each other, one is an indicator of the lexicon
 * (a part of 固定资产投资 is not it), or the shorter is a generic word or two.
 */
export function excludes(a: string, b: string): boolean {
  if (isKnownMeasure(a) || isKnownMeasure(b)) return true;
  const shorter = a.length <= b.length ? a : b;
  return (shorter.length < COMPOUND && isGeneric(shorter)) || contradict(a, b);
}

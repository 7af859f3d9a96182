import { isGeneric } from './generic.js';
import { contradict, isKnownMeasure, pieces } from './measure.js';

/** Generic words that together are this long name a kind of their own: 科技型中小企业. */
const COMPOUND = 5;

/**
 * How alike two measure forms are, 0 to 1: the weight of the pieces they share, as a share of the shorter form and of
 * both. 1 only where they are equal; 0 where they contradict each other, where one is a headline indicator and the
 * other is not the same, and where the shorter is a generic word or two.
 */
export function likeness(a: string, b: string, weight: (piece: string) => number): number {
  if (a === b) return 1;
  if (contradict(a, b) || isKnownMeasure(a) || isKnownMeasure(b)) return 0;
  const shorter = a.length <= b.length ? a : b;
  if (shorter.length < COMPOUND && isGeneric(shorter)) return 0;
  const inB = new Set(pieces(b));
  const sum = (list: readonly string[]) => list.reduce((total, piece) => total + weight(piece), 0);
  const shared = sum(pieces(a).filter((piece) => inB.has(piece)));
  const [sizeA, sizeB] = [sum(pieces(a)), sum([...inB])];
  return Math.min(0.99, 0.5 * (shared / Math.min(sizeA, sizeB)) + shared / (sizeA + sizeB));
}

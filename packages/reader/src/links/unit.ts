import { unitKinds, type UnitKind } from '../lexicon/unit-kinds.js';
import type { Comparator, Figure } from '../types.js';

interface Scale {
  kind: UnitKind;
  factor: number;
}

type Amount = Pick<Figure, 'value' | 'unit'>;

const scales = new Map<string, Scale>();
for (const kind of Object.keys(unitKinds) as (keyof typeof unitKinds)[]) {
  for (const word of unitKinds[kind]) {
    const [unit = '', factor = '1'] = word.split('=');
    scales.set(unit, { kind, factor: Number(factor) });
  }
}

/** A unit without the classifier before it: 个工作日 and 工作日 are one. */
export function bareUnit(unit: string): string {
  return unit.length > 1 ? unit.replace(/^个/, '') : unit;
}

function unitScale(unit: string): Scale {
  return scales.get(unit) ?? scales.get(bareUnit(unit)) ?? { kind: 'things', factor: 1 };
}

/** What a unit counts, as a key: figures of one key can be held against each other. A currency is its own key. */
export function unitKind(unit: string): string {
  const { kind } = unitScale(unit);
  return kind === 'things' && /(?:元|镑|币)$/.test(unit) ? unit : kind;
}

/**
 * True for a ratio of several parts (22.7:30.3:47, 3:7): it is no amount, so nothing can be said of it with more or less.
 * Two parts look like a range in `value`; the colon in the quote tells them apart.
 */
export function isRatio({ value, quote }: Pick<Figure, 'value' | 'quote'>): boolean {
  return typeof value !== 'number' && (value.length > 2 || /[:：∶]/.test(quote));
}

/** The lowest and the highest value a figure names, in the first unit of its kind. Not to be asked of a ratio. */
export function bounds(figure: Amount): [number, number] {
  const { factor } = unitScale(figure.unit);
  const [low, high] = typeof figure.value === 'number' ? [figure.value, figure.value] : figure.value;
  return [low * factor, high * factor];
}

/** The value a figure is compared by: the lower end of a range, which is what was promised at least. */
export function amount(figure: Amount): number {
  return bounds(figure)[0];
}

/** True where two values differ by no more than `tolerance`, a share of the larger; by default the error of floating point. */
export function nearly(a: number, b: number, tolerance = 1e-9): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), 1e-12);
}

/** True where the comparator leaves the value open upwards (以上, 超, 不少于). */
export function isFloor(comparator: Comparator): boolean {
  return comparator === '>' || comparator === '>=';
}

/** True where the comparator leaves the value open downwards (以内, 不超过). */
export function isCeiling(comparator: Comparator): boolean {
  return comparator === '<' || comparator === '<=';
}

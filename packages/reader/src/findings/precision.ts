import { bounds, isCeiling, isFloor, unitKind } from '../links/unit.js';
import type { Figure } from '../types.js';
import { rounded } from './rule.js';

/** True where two figures can both be right, their comparators and the rounding of the coarser heeded. */
export function agree(a: Figure, b: Figure): boolean {
  const slack = Math.max(rounding(a), rounding(b));
  const [lowA, highA] = reach(a);
  const [lowB, highB] = reach(b);
  return lowA <= highB + slack && lowB <= highA + slack;
}

/** The values a figure may stand for, its comparator heeded. */
function reach(figure: Figure): [number, number] {
  const [low, high] = bounds(figure);
  if (isFloor(figure.comparator)) return [low, Infinity];
  if (isCeiling(figure.comparator)) return [-Infinity, high];
  const slack = figure.comparator === '~' ? ABOUT * Math.abs(high) : 0;
  return [low - slack, high + slack];
}

/** 左右 and 约 leave a tenth. */
const ABOUT = 0.1;

/** Just under half a unit of the last digit written, in the figure's base unit; 0 for a count, which is written out, and for Chinese numerals. */
export function rounding(figure: Figure): number {
  const number = written(figure);
  const isCount = number?.scale === 1 && number.decimals === 0 && !['percent', 'points'].includes(unitKind(figure.unit));
  return !number || isCount ? 0 : 0.499 * Math.abs(number.scale) * 10 ** -number.decimals;
}

/** `value`, in the figure's base unit, said as the figure is: 2300 beside 1.5万户 is 0.23万户. */
export function restated(figure: Figure, value: number): string {
  const number = written(figure);
  return number ? figure.quote.replace(number.text, rounded(value / number.scale)) : `${rounded(value)}${figure.unit}`;
}

/** The Arabic number in a figure's quote, and what one of it is worth in the base unit. */
function written(figure: Figure): { text: string; decimals: number; scale: number } | undefined {
  const digits = /(\d[\d,]*)(?:\.(\d+))?/.exec(figure.quote);
  if (!digits) return undefined;
  const value = Number(digits[0].replaceAll(',', ''));
  return { text: digits[0], decimals: digits[2]?.length ?? 0, scale: value === 0 ? 1 : bounds(figure)[0] / value };
}

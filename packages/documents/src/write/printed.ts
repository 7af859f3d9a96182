import type { Comparator, Figure } from '@luoshi/reader';

/** A figure as an office writes it into a table: the number it would type, and the unit beside it. */
export interface Printed {
  /** The number as printed, so that 144.2亿元 is 144.2; a range is [low, high]. */
  value: number | [number, number];
  /** With 万 and 亿 where the text has them: 亿元, 万户, %. */
  unit: string;
  comparator: Comparator;
}

const scales: ReadonlyArray<readonly [string, number]> = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
];
const digits = '0-9０-９.．零〇一二两三四五六七八九十百千半余多';

const signs: Record<Comparator, string> = { '=': '', '>': '＞', '>=': '≥', '<': '＜', '<=': '≤', '~': '约' };

/** Brings a figure back to the size it is printed in: the reader multiplies 万 and 亿 out, a table keeps them. */
export function asPrinted(figure: Figure): Printed {
  const word = new RegExp(`[${digits}](万亿|亿|万)`).exec(figure.quote)?.[1];
  const [name, factor] = scales.find(([scale]) => scale === word) ?? ['', 1];
  const shrink = (value: number): number => Number((value / factor).toPrecision(12));
  const value: Printed['value'] = Array.isArray(figure.value) ? [shrink(figure.value[0]), shrink(figure.value[1])] : shrink(figure.value);
  return { value, unit: name + figure.unit, comparator: figure.comparator };
}

/** `≥100 家`, `3–5 个`, `5.5%`. */
export function inWords(figure: Figure): string {
  const { value, unit, comparator } = asPrinted(figure);
  const number = Array.isArray(value) ? `${value[0]}–${value[1]}` : String(value);
  return signs[comparator] + number + (unit.startsWith('%') || unit === '' ? unit : ` ${unit}`);
}

/** An Excel number format that shows the comparator before the number and leaves the cell a number: `"≥"General`. */
export function numberFormat(comparator: Comparator): string {
  return comparator === '=' ? 'General' : `"${signs[comparator]}"General`;
}

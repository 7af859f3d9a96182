import { isRatio, type Comparator, type Figure } from '@luoshi/reader';

/** A figure as an office writes it into a table: the number it would type, and the unit beside it. */
export interface Printed {
  /** The number as printed, so that 144.2亿元 is 144.2; a range is [low, high], a ratio has its parts. */
  value: Figure['value'];
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
  const value = typeof figure.value === 'number' ? shrink(figure.value) : eachOf(figure.value, shrink);
  return { value, unit: name + figure.unit, comparator: figure.comparator };
}

function eachOf([low, high, ...more]: [number, number, ...number[]], change: (value: number) => number): [number, number, ...number[]] {
  return [change(low), change(high), ...more.map(change)];
}

/** A figure's number alone, as a text: `3–5` for a range, `22.7:30.3:47` for a ratio. */
export function numberInWords(figure: Figure): string {
  const { value } = asPrinted(figure);
  return typeof value === 'number' ? String(value) : value.join(isRatio(figure) ? ':' : '–');
}

/** `≥100 家`, `3–5 个`, `5.5%`, `0.5个百分点`, `22.7:30.3:47`. */
export function inWords(figure: Figure): string {
  const { unit, comparator } = asPrinted(figure);
  return signs[comparator] + numberInWords(figure) + unitBehind(unit);
}

function unitBehind(unit: string): string {
  if (unit === '百分点') return '个百分点';
  return unit.startsWith('%') || unit === '' ? unit : ` ${unit}`;
}

/** An Excel number format that shows the comparator before the number and leaves the cell a number: `"≥"General`. */
export function numberFormat(comparator: Comparator): string {
  return comparator === '=' ? 'General' : `"${signs[comparator]}"General`;
}

import { UNITS, type UnitGroup } from '../lexicon/units.js';
import type { NumberToken } from './numbers.js';
import { Grouped } from './words.js';

/** The unit behind a number. */
export interface UnitToken {
  /** As a figure gives it: 工作日 for 个工作日. */
  name: string;
  /** The entry of the lexicon, or empty for a figure without a unit. */
  text: string;
  end: number;
  group: UnitGroup | 'none';
}

const units = new Grouped(UNITS);

/** Reads the unit that stands behind `number`; undefined where none does. */
export function readUnit(text: string, number: NumberToken, end: number): UnitToken | undefined {
  if (number.ratio) return { name: number.ratio, text: number.ratio, end: number.end, group: 'ratio' };
  const word = units.startingAt(text, number.end, end);
  if (word === undefined) return undefined;
  const at = number.end + word.length;
  if (word === '个') {
    const span = units.startingAt(text, at, end);
    const group = span === undefined ? undefined : units.groupOf(span);
    if (span !== undefined && (group === 'time' || group === 'point')) return { name: span, text: span, end: at + span.length, group };
  }
  if (text.charAt(at) === '/') {
    const per = units.startingAt(text, at + 1, end) ?? (text.charAt(at + 1) === '年' ? '年' : undefined);
    if (per !== undefined) return { name: `${word}/${per}`, text: `${word}/${per}`, end: at + 1 + per.length, group: 'size' };
  }
  return { name: word, text: word, end: at, group: units.groupOf(word) };
}

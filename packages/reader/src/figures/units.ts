import { AFTER_GE, NOT_UNITS, UNITS, type UnitGroup } from '../lexicon/units.js';
import type { NumberToken } from './numbers.js';
import { Grouped, Words } from './words.js';

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
const notUnits = new Words(NOT_UNITS['not-unit']);
const afterGe = new Words(AFTER_GE['after-ge']);

/** Where a number may stand without a unit: its scale says that something is counted, or a verb that it is a value. */
const VALUE = /(?:达|到|至|为|于|突破|超过|超|数)$/;
const ENDS = /^(?:[,;。、:)!?\n]|以上|以内|以下|左右|$)/;
const NAME = /^[级型号吨伏瓦强年+A-Za-z]/;

/** Reads the unit that stands behind `number`; undefined where none does. */
export function readUnit(text: string, number: NumberToken, end: number): UnitToken | undefined {
  if (number.ratio) return { name: number.ratio, text: number.ratio, end: number.end, group: 'ratio' };
  const word = units.startingAt(text, number.end, end);
  const other = notUnits.startingAt(text, number.end, end);
  if (word === undefined || (other !== undefined && other.length > word.length)) return withoutUnit(text, number, end);
  const at = number.end + word.length;
  if (word === '个') {
    const own = afterGe.startingAt(text, at, end);
    if (own !== undefined) return { name: own, text: own, end: at + own.length, group: units.groupOf(own) };
  }
  if (text.charAt(at) === '/') {
    const per = units.startingAt(text, at + 1, end) ?? (text.charAt(at + 1) === '年' ? '年' : undefined);
    if (per !== undefined) return { name: `${word}/${per}`, text: `${word}/${per}`, end: at + 1 + per.length, group: 'size' };
  }
  return { name: word, text: word, end: at, group: units.groupOf(word) };
}

/** 27.5万农村人口, 降至3.08: a figure without a unit. */
function withoutUnit(text: string, number: NumberToken, end: number): UnitToken | undefined {
  if (number.form !== 'arabic') return undefined;
  const rest = text.slice(number.end, Math.min(end, number.end + 2));
  const isValue =
    number.scale >= 1e4
      ? !NAME.test(rest)
      : ENDS.test(rest) && !isYear(number.base) && VALUE.test(text.slice(Math.max(0, number.start - 2), number.start));
  return isValue ? { name: '', text: '', end: number.end, group: 'none' } : undefined;
}

function isYear(base: number): boolean {
  return Number.isInteger(base) && base >= 1900 && base <= 2100;
}

import { AFTER, BEFORE, BEFORE_BARE } from '../lexicon/comparators.js';
import { NOT_FIGURES } from '../lexicon/not-figures.js';
import { NUMERALS } from '../lexicon/numerals.js';
import type { Comparator } from '../types.js';
import { isDigit, readNumber, startsNumber, type NumberToken } from './numbers.js';
import type { Quantity } from './types.js';
import { readUnit, type UnitToken } from './units.js';
import { isCounted } from './counted.js';
import { Grouped, Words } from './words.js';

const before = new Grouped(BEFORE);
const beforeBare = new Grouped(BEFORE_BARE);
const after = new Grouped(AFTER);
const notAfterBefore = new Words(NOT_FIGURES['not-about']);
const connectors = new Set(NUMERALS.range);

const QUOTES = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ['【', '】'],
  ['〔', '〕'],
]);
const QUOTE_CODES = new Set([...QUOTES.keys()].map((char) => char.charCodeAt(0)));

/** A name in quotes is short; what is longer is something somebody said, and its figures are figures. */
const LONGEST_NAME = 30;

/** Finds the quantities of `text.slice(start, end)`, one sentence, in order. */
export function findQuantities(text: string, start: number, end: number): Quantity[] {
  const found: Quantity[] = [];
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (startsNumber(code)) {
      const read = readQuantity(text, i, start, end);
      if (read.quantity) found.push(read.quantity);
      i = read.next;
    } else {
      i = QUOTE_CODES.has(code) ? afterName(text, i, end) : i + 1;
    }
  }
  return found;
}

/** Where reading goes on after an opening quote: behind the name it opens, or inside a longer quotation. */
function afterName(text: string, at: number, end: number): number {
  const close = QUOTES.get(text.charAt(at)) ?? '';
  const limit = Math.min(end, at + LONGEST_NAME + 2);
  for (let i = at + 1; i < limit; i++) if (text.charAt(i) === close) return i + 1;
  return at + 1;
}

const BORROWED = new Set<string>(['ratio', 'point', 'fold', 'money', 'size']);

interface Read {
  quantity?: Quantity;
  next: number;
}

function readQuantity(text: string, at: number, start: number, end: number): Read {
  const first = readNumber(text, at, end);
  if (!first) return { next: afterDigits(text, at, end) };
  const ratio = readRatio(text, first, end);
  if (ratio) return close(text, ratio, { name: '', text: '', end: ratio.end, group: 'none' }, start, end);
  const { number, unit = borrowedUnit(text, first, end) } = readRange(text, first, start, end);
  if (!unit || !isCounted(text, number, unit, start, end))
    return { next: Math.max(number.end, unit && unit.end > number.end && isDigit(text.charCodeAt(unit.end - 1)) ? unit.end : number.end) };
  return close(text, number, unit, start, end);
}

function afterDigits(text: string, at: number, end: number): number {
  let i = at + 1;
  while (i < end && startsNumber(text.charCodeAt(i))) i++;
  return i;
}

/** Adds the comparators on both sides. */
function close(text: string, number: NumberToken, unit: UnitToken, start: number, end: number): Read {
  const because = [`number/${number.form}`];
  if (Array.isArray(number.value)) because.push(unit.group === 'none' ? 'number/ratio' : 'number/range');
  if (unit.text !== '') because.push(`unit:${unit.text}`);
  let from = number.start;
  let to = unit.end;
  let comparator: Comparator = '=';
  if (number.more) {
    comparator = '>';
    because.push(`comparator:${text.charAt(number.end - 1)}`);
  }
  const behind = after.startingAt(text, to, end);
  if (behind !== undefined && !(behind === '多' || behind === '余' ? number.more : false) && isBehind(text, to, behind)) {
    comparator = after.groupOf(behind);
    because.push(`comparator:${behind}`);
    to += behind.length;
  }
  const ahead = (number.bare && !number.more ? beforeBare : before).endingAt(text, from, start);
  if (ahead !== undefined && notAfterBefore.endingAt(text, from, start) === undefined) {
    comparator = (number.bare && !number.more ? beforeBare : before).groupOf(ahead);
    because.push(`comparator:${ahead}`);
    from -= ahead.length;
  }
  const { value, sign } = signed(text, number, unit, from, start);
  if (sign) from--;
  return { quantity: { start: from, end: to, value, unit: unit.name, group: unit.group, comparator, because }, next: to };
}

/** 以下简称 and 多家 after a unit are words of their own. */
function isBehind(text: string, at: number, word: string): boolean {
  if (word === '多' || word === '余') return !/[元样层种个家项式次方渠]/.test(text.charAt(at + 1));
  return !(word === '以下' && text.startsWith('简称', at + 2));
}

/** A minus sign directly before a percentage that follows a word belongs to it: 增长-3.2%. */
function signed(
  text: string,
  number: NumberToken,
  unit: UnitToken,
  from: number,
  start: number,
): { value: Quantity['value']; sign: boolean } {
  const char = text.charAt(from - 1);
  const isMinus = (char === '-' || char === '−') && from - 2 >= start && /[\u4e00-\u9fff]/.test(text.charAt(from - 2));
  if (!isMinus || unit.group !== 'ratio' || typeof number.value !== 'number') return { value: number.value, sign: false };
  return { value: -number.value, sign: true };
}

/** Reads on over a range (3-5个, 4%~5%, 3万至5万元) where `first` begins one. */
function readRange(text: string, first: NumberToken, start: number, end: number): { number: NumberToken; unit: UnitToken | undefined } {
  const unit = readUnit(text, first, end);
  const at = unit && !isConnector(text, first.end) ? unit.end : first.end;
  if (!isConnector(text, at) || typeof first.value !== 'number' || isFrom(text, first.start, start)) return { number: first, unit };
  let next = at + 1;
  if (isConnector(text, next) && text.charAt(next) === text.charAt(at)) next++;
  if (next >= end || !startsNumber(text.charCodeAt(next))) return { number: first, unit };
  const second = readNumber(text, next, end);
  if (!second || typeof second.value !== 'number' || second.form !== first.form) return { number: first, unit };
  const secondUnit = readUnit(text, second, end);
  if (at > first.end && secondUnit?.name !== unit?.name) return { number: first, unit };
  const low = first.scale === 1 && second.scale > 1 && first.base < second.base ? first.base * second.scale : first.value;
  return { number: { ...second, start: first.start, value: [low, second.value] }, unit: secondUnit };
}

/** 22.7和28.8个百分点: the first of two numbers leaves its unit to the second. */
function borrowedUnit(text: string, number: NumberToken, end: number): UnitToken | undefined {
  if (
    number.form !== 'arabic' ||
    !'、和'.includes(text.charAt(number.end)) ||
    number.end + 1 >= end ||
    !isDigit(text.charCodeAt(number.end + 1))
  )
    return undefined;
  const next = readNumber(text, number.end + 1, end);
  const unit = next && readUnit(text, next, end);
  return unit && BORROWED.has(unit.group) ? { ...unit, end: number.end } : undefined;
}

function isConnector(text: string, at: number): boolean {
  return connectors.has(text.charAt(at));
}

/** 从3家到5家 is no range but a change. */
function isFrom(text: string, at: number, start: number): boolean {
  const char = at > start ? text.charAt(at - 1) : '';
  return char === '从' || char === '由';
}

/** Reads 22.7:30.3:47, and 7:3 where a proportion is spoken of. */
function readRatio(text: string, first: NumberToken, end: number): NumberToken | undefined {
  if (first.form !== 'arabic' || text.charAt(first.end) !== ':') return undefined;
  const values = [first.base];
  let at = first.end;
  while (text.charAt(at) === ':' && at + 1 < end && isDigit(text.charCodeAt(at + 1))) {
    const next = readNumber(text, at + 1, end);
    if (!next) break;
    values.push(next.base);
    at = next.end;
  }
  const [a, b, ...rest] = values;
  if (a === undefined || b === undefined || (rest.length === 0 && !text.slice(Math.max(0, first.start - 10), first.start).includes('比')))
    return undefined;
  return { ...first, end: at, value: [a, b, ...rest] };
}

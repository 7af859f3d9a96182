import { BEFORE_BARE } from '../lexicon/comparators.js';
import { NOT_FIGURES } from '../lexicon/not-figures.js';
import { CHINESE_COUNTED } from '../lexicon/units.js';
import type { NumberToken } from './numbers.js';
import type { UnitToken } from './units.js';
import { Words } from './words.js';

const before = new Words(NOT_FIGURES.before);
const beforeBare = new Words(Object.values(BEFORE_BARE).flat());
const beforeRank = new Words(NOT_FIGURES['before-rank']);
const after = new Words(NOT_FIGURES.after);
const phrases = new Words(NOT_FIGURES.phrase);
const afterTimes = new Words(NOT_FIGURES['after-times']);
const afterClass = new Words(NOT_FIGURES['after-class']);
const afterTime = new Words(NOT_FIGURES['after-time']);
const congresses = new Set(NOT_FIGURES['party-congress']);
const always = new Set(CHINESE_COUNTED.always);
const one = new Set(CHINESE_COUNTED.one);

const LETTER = /[A-Za-z]/;
const CLOSED = /[^\u4e00-\u9fffA-Za-z0-9]/;

/** Whether a number with its unit is a figure, and not a rank, a date, a grade or a part of a name. */
export function isCounted(text: string, number: NumberToken, unit: UnitToken, start: number, end: number): boolean {
  const previous = number.start > start ? text.charAt(number.start - 1) : '';
  const next = unit.end < end ? text.charAt(unit.end) : '';
  if (before.endingAt(text, number.start, start) !== undefined || phrases.startingAt(text, number.start, end) !== undefined) return false;
  if (after.startingAt(text, unit.end, end) !== undefined) return false;
  if (unit.group === 'time' && next !== '' && afterTime.startingAt(text, unit.end, end) === undefined) return unit.name === '工作日';
  if (unit.name === '次' && isNumbered(text, unit.end, end)) return false;
  if ((unit.name === '名' || unit.name === '位') && beforeRank.endingAt(text, number.start, start) !== undefined) return false;
  if (unit.name === '类' && afterClass.startingAt(text, unit.end, end) !== undefined) return false;
  if (unit.name === '月' && text.charAt(number.end) !== '个') return false;
  if (unit.group === 'age' && /^以[上下内]的?[\u4e00-\u9fff]/.test(text.slice(unit.end, unit.end + 4))) return false;
  if (unit.name === '番' && !text.slice(Math.max(start, number.start - 2), number.start).includes('翻')) return false;
  return number.form === 'arabic' ? isArabicCount(text, number, unit, previous, next) : isChineseCount(text, number, unit, start);
}

/** 七次、八次全会: the last of a list says what all of it numbers. */
function isNumbered(text: string, at: number, end: number): boolean {
  const list = /^(?:、[^,。、次]{1,3}次){0,8}/.exec(text.slice(at, Math.min(end, at + 40)));
  return afterTimes.startingAt(text, at + (list?.[0].length ?? 0), end) !== undefined;
}

/** 过亿元企业, 10亿元以上的项目: the amount names a class of things. */
function isClass(text: string, at: number): boolean {
  return /^(?:以上)?的?[^,;。、:)的\n以级及]/.test(text.slice(at, at + 4));
}

function isArabicCount(text: string, number: NumberToken, unit: UnitToken, previous: string, next: string): boolean {
  if (unit.group === 'money' && (previous === '过' || text.startsWith('以上', unit.end)) && isClass(text, unit.end)) return false;
  if (LETTER.test(previous) || ('+×*/#.·'.includes(previous) && previous !== '')) return false;
  if ('-—'.includes(previous) && previous !== '' && LETTER.test(text.charAt(number.start - 2))) return false;
  if (LETTER.test(unit.text.charAt(0))) return next === '' || CLOSED.test(next);
  if (unit.group === 'place') return next === '' || CLOSED.test(next);
  return true;
}

function isChineseCount(text: string, number: NumberToken, unit: UnitToken, start: number): boolean {
  if (number.ratio) return true;
  if (number.bare && !number.more && beforeBare.endingAt(text, number.start, start) === undefined) return false;
  if (number.bare && !number.more && unit.group === 'money' && isClass(text, unit.end)) return false;
  if (unit.name === '类' && text.charAt(number.start - 1) === '级') return false;
  const numeral = text.slice(number.start, number.end);
  if (unit.name === '大' && congresses.has(numeral)) return false;
  return numeral === '一' ? one.has(unit.name) && text.charAt(unit.end) !== unit.name : always.has(unit.name);
}

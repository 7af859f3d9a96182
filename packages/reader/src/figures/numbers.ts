import { NUMERALS } from '../lexicon/numerals.js';

/** A number as it stands in the text. */
export interface NumberToken {
  start: number;
  end: number;
  /** Two values for a number that names two neighbours (七八 is 7 to 8), more for a ratio (22.7:30.3:47). */
  value: number | [number, number, ...number[]];
  form: 'arabic' | 'chinese';
  /** 余 or 多 follows it: 700余, 十多, 1万多. */
  more: boolean;
  /** A multiplier without a count before it (百, 万): a count only where something else says so. */
  bare: boolean;
  /** What 万 and 亿 behind it multiplied by; 1 without. */
  scale: number;
  /** The count before 万 and 亿. */
  base: number;
  /** Set by 百分之 and 千分之. */
  ratio: '%' | '‰' | '';
}

const NONE = 0;
const DIGIT = 1;
const CHINESE = 2;

const DIGITS = new Map([...NUMERALS.digit.map((char, value): [string, number] => [char, value]), ['两', 2], ['〇', 0]]);
const TENS = new Map(NUMERALS.ten.map((char, power): [string, number] => [char, 10 ** (power + 1)]));
const MYRIADS = new Map(NUMERALS.myriad.map((char, power): [string, number] => [char, 1e4 ** (power + 1)]));
const MORE = new Set(NUMERALS.more);
const PER: readonly ('%' | '‰')[] = ['%', '‰'];

/** What 千 and 百 belong to where they are no multiplier: 千瓦, 百分点. */
const AFTER_THOUSAND = '瓦米克伏卡赫帕焦方';

const CLASS = new Uint8Array(65536);
for (let code = 48; code <= 57; code++) CLASS[code] = DIGIT;
for (const char of [...DIGITS.keys(), ...TENS.keys(), ...MYRIADS.keys()]) CLASS[char.charCodeAt(0)] = CHINESE;

/** Whether a number can start with this code unit. */
export function startsNumber(code: number): boolean {
  return CLASS[code] !== NONE;
}

/** Whether this code unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Reads the number that starts at `at`, where `startsNumber` holds; undefined where none can be made of it. */
export function readNumber(text: string, at: number, end: number): NumberToken | undefined {
  const number = CLASS[text.charCodeAt(at)] === DIGIT ? readArabic(text, at, end) : readChinese(text, at, end);
  if (number && ![number.value].flat().every(Number.isFinite)) return undefined;
  if (number && number.end < end && !number.more && MORE.has(text.charAt(number.end)) && isMore(text, number)) {
    number.end++;
    number.more = true;
    return readScale(text, number, end);
  }
  return number;
}

/** 多 after a number may begin a word of its own: 3多式联运. */
function isMore(text: string, number: NumberToken): boolean {
  const next = text.charAt(number.end + 1);
  return (
    !'式元层样云彩功'.includes(next) ||
    next === '' ||
    (next === '元' && number.form === 'arabic') ||
    (next === '元' && text.charAt(number.end) === '余')
  );
}

function readArabic(text: string, at: number, end: number): NumberToken {
  let i = at;
  while (i < end && isDigit(text.charCodeAt(i))) i++;
  while (i - at <= 12 && text.charAt(i) === ',' && isGroup(text, i + 1, end)) i += 4;
  if (text.charAt(i) === '.' && i + 1 < end && isDigit(text.charCodeAt(i + 1))) {
    i++;
    while (i < end && isDigit(text.charCodeAt(i))) i++;
  }
  const base = Number(text.slice(at, i).replaceAll(',', ''));
  return readScale(text, { start: at, end: i, value: base, form: 'arabic', more: false, bare: false, scale: 1, base, ratio: '' }, end);
}

/** Three digits after a thousands separator, and no fourth. */
function isGroup(text: string, at: number, end: number): boolean {
  if (at + 3 > end) return false;
  for (let i = at; i < at + 3; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return at + 3 >= end || !isDigit(text.charCodeAt(at + 3));
}

/** Takes 万, 亿, 千万, 万亿 … behind a number into it. */
function readScale(text: string, number: NumberToken, end: number): NumberToken {
  let i = number.end;
  let scale = number.scale;
  for (; i < end; i++) {
    const char = text.charAt(i);
    const myriad = MYRIADS.get(char);
    const ten = TENS.get(char);
    if (myriad !== undefined) scale *= myriad;
    else if (ten !== undefined && number.form === 'arabic' && !isOwnWord(text, i, char)) scale *= ten;
    else break;
  }
  if (i === number.end) return number;
  number.end = i;
  number.scale = scale;
  number.value = times(number.base, scale);
  if (!number.more && i < end && MORE.has(text.charAt(i)) && isMore(text, number)) {
    number.end++;
    number.more = true;
  }
  return number;
}

function isOwnWord(text: string, at: number, char: string): boolean {
  const next = text.charAt(at + 1);
  if (char === '千') return AFTER_THOUSAND.includes(next);
  return char === '百' ? next === '分' || next === '姓' : next === '字' || next === '大' || next === '佳';
}

/** 1.85 times 1e8 is 185000000, not 185000000.00000003. */
function times(base: number, scale: number): number {
  return Number((base * scale).toPrecision(15));
}

function readChinese(text: string, at: number, end: number): NumberToken | undefined {
  const per = NUMERALS.per.findIndex((word) => text.startsWith(word, at));
  if (per >= 0) return readPer(text, at, end, per);
  let i = at;
  while (i < end && CLASS[text.charCodeAt(i)] === CHINESE) i++;
  const parsed = parseChinese(text.slice(at, i));
  if (!parsed) return undefined;
  return {
    start: at,
    end: i,
    form: 'chinese',
    more: false,
    scale: parsed.scale,
    base: parsed.base,
    bare: parsed.bare,
    value: parsed.value,
    ratio: '',
  };
}

function readPer(text: string, at: number, end: number, per: number): NumberToken | undefined {
  const from = at + (NUMERALS.per[per]?.length ?? 0);
  if (from >= end || !startsNumber(text.charCodeAt(from))) return undefined;
  const number = readNumber(text, from, end);
  return number && { ...number, start: at, bare: false, ratio: PER[per] ?? '' };
}

interface Parsed {
  value: number | [number, number];
  base: number;
  scale: number;
  bare: boolean;
}

/** Reads 一百二十, 三千零五, 七八, 二十三万, 二〇; undefined where the characters make no number. */
export function parseChinese(chars: string): Parsed | undefined {
  let total = 0;
  let section = 0;
  let digit = -1;
  let scale = 1;
  let low = -1;
  for (let i = 0; i < chars.length; i++) {
    const char = chars.charAt(i);
    const value = DIGITS.get(char);
    if (value !== undefined) {
      if (digit > 0 && low < 0 && value > digit) low = digit;
      else if (digit > 0) return undefined;
      digit = value;
      continue;
    }
    const ten = TENS.get(char);
    if (ten !== undefined) {
      if (low >= 0) return i === chars.length - 1 ? pairOf(low * ten, digit * ten) : undefined;
      section += (digit < 0 ? 1 : digit) * ten;
      digit = -1;
      continue;
    }
    const myriad = MYRIADS.get(char) ?? 1;
    if (low >= 0) return undefined;
    const before = section + Math.max(0, digit);
    if (before === 0 && total > 0) total *= myriad;
    else total += (before === 0 ? 1 : before) * myriad;
    scale = myriad;
    section = 0;
    digit = -1;
  }
  if (low >= 0) return pairOf(total + section + low, total + section + digit);
  const value = total + section + Math.max(0, digit);
  const bare = !DIGITS.has(chars.charAt(0)) && !chars.startsWith('十');
  return { value, base: value / scale, scale, bare };
}

function pairOf(low: number, high: number): Parsed {
  return { value: [low, high], base: high, scale: 1, bare: false };
}

import { furnitureWords } from '../lexicon/furniture.js';

/** A line of the text that was handed in, without its line break. */
export interface RawLine {
  start: number;
  end: number;
  /** White space at both ends dropped. */
  trimmed: string;
  /** No part of the report: a page number, a running head, a web page's furniture. */
  furniture: boolean;
  /** Goes on in the next line that is no furniture. */
  open: boolean;
  /** Begins with white space, as a paragraph does. */
  indented: boolean;
}

const ENDS = '。！？!?：:；;…';
const MUST_GO_ON = '，,、（(“《—';
const PAGE_NUMBER = /^[-—–~·.\s]*(第\s*)?\d{1,3}(\s*页)?(\s*[/／]?\s*共\s*\d{1,3}\s*页|\s*\/\s*\d{1,3})?[-—–~·.\s]*$/;
const BEGINS_ANEW =
  /^([一二三四五六七八九十]+[、是.．]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十]+[章节篇部，,、]|[—―-]{2}|各位代表|【|\[\d)/;
/** A running head comes back at least so often. */
const RUNNING = 3;
/** A line counts as full from this share of the widest on. */
const FULL = 0.8;
/** Broken text has lines no wider than this (a Chinese character counts two). */
const WIDEST = 140;
/** Nor does text break into lines narrower than this. */
const NARROWEST = 36;

/** Splits the text into lines, says which are furniture and which go on in the next (as PDF text has them). Linear. */
export function findRawLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({
      start,
      end,
      trimmed: text.slice(start, end).trim(),
      furniture: false,
      open: false,
      indented: /^[\u3000\t ]/.test(text.slice(start, start + 1)),
    });
    start = end + 1;
  }
  markFurniture(lines);
  markOpen(lines.filter((line) => !line.furniture));
  return lines;
}

function markFurniture(lines: RawLine[]): void {
  const times = new Map<string, number>();
  for (const { trimmed } of lines) if (trimmed.length >= 6 && trimmed.length <= 40) times.set(trimmed, (times.get(trimmed) ?? 0) + 1);
  for (const line of lines) {
    const { trimmed } = line;
    if (trimmed === '' || trimmed.length > 120) continue;
    const short = trimmed.length <= 40;
    const running = short && (times.get(trimmed) ?? 0) >= RUNNING && !ENDS.includes(trimmed.slice(-1)) && !BEGINS_ANEW.test(trimmed);
    line.furniture =
      (short && PAGE_NUMBER.test(trimmed)) ||
      running ||
      furnitureWords['line-start'].some((word) => trimmed.startsWith(word)) ||
      (trimmed.split(/\s[>›»→]\s|[›»]/).length > 2 && !trimmed.includes('。'));
  }
}

function markOpen(lines: RawLine[]): void {
  const widest = widestBroken(lines);
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || line.trimmed === '' || next.trimmed === '') continue;
    const last = line.trimmed.slice(-1);
    if (ENDS.includes(last) || next.indented || BEGINS_ANEW.test(next.trimmed)) continue;
    line.open = MUST_GO_ON.includes(last) || (widest > 0 && width(line.trimmed) >= widest * FULL);
  }
}

/** The width of the widest line of a text whose lines are broken; 0 where they are not. */
function widestBroken(lines: readonly RawLine[]): number {
  let widest = 0;
  let unfinished = 0;
  let full = 0;
  for (const { trimmed } of lines) widest = Math.max(widest, width(trimmed));
  if (widest > WIDEST || widest < NARROWEST) return 0;
  for (const { trimmed } of lines) {
    if (trimmed === '' || width(trimmed) < widest * FULL) continue;
    full++;
    if (!ENDS.includes(trimmed.slice(-1))) unfinished++;
  }
  return full >= 2 && unfinished * 2 >= full ? widest : 0;
}

function width(text: string): number {
  if (text.length > WIDEST) return text.length * 2;
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i) > 0xff ? 2 : 1;
  return sum;
}

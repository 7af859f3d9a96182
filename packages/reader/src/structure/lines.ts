import { furnitureWords } from '../lexicon/furniture.js';
import type { Excuse, Span } from '../types.js';

/** What a line of prepared text is: part of the report, or the reason why it is passed over. */
export interface Line extends Span {
  role: 'body' | Extract<Excuse, 'title' | 'date' | 'salutation' | 'annex'>;
}

const DATE = /^[—-]*[(]?((19|20)\d\d|[二〇○零一]{4})年.{1,8}[日]/;
const NUMBERED = /^([一二三四五六七八九十]+[、.]|第[一二三四五六七八九十]+部分)/;
/** A line longer than this is text, not a title or a signature. */
const SHORT = 45;
/** An annex does not begin before this share of the document. */
const ANNEX_FROM = 0.5;

/** Splits prepared text into lines that say something and gives each its role. Linear. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) lines.push({ start, end, role: 'body' });
    start = end + 1;
  }
  markHead(text, lines);
  markSalutations(text, lines);
  markAnnex(text, lines);
  return lines;
}

/** The lines before the report proper: title, date, who delivers it. */
function markHead(text: string, lines: Line[]): void {
  const head = lines.slice(0, 12);
  const salutation = head.findIndex(
    (line) => furnitureWords.salutation.some((word) => text.startsWith(word, line.start)) || isOpening(text, line),
  );
  for (const [i, line] of head.entries()) {
    const said = text.slice(line.start, line.end);
    if (said.length > SHORT || /[。;]$/.test(said)) break;
    const before = salutation >= 0 && i < salutation;
    if (DATE.test(said) || (/^[—-]+/.test(said) && said.includes('会议'))) line.role = 'date';
    else if (before || (!NUMBERED.test(said) && (isTitle(said, i) || (i > 0 && i < 5 && isSigned(said) && /政府.{0,3}[长席]/.test(said)))))
      line.role = isSigned(said) ? 'salutation' : 'title';
    else break;
    if (!before && salutation < 0 && i > 4) break;
  }
}

function isTitle(said: string, i: number): boolean {
  return i < 4 && !/回顾|任务|安排/.test(said) && furnitureWords.title.some((word) => said.includes(word));
}

function isSigned(said: string): boolean {
  return said.length <= 30 && furnitureWords.office.some((word) => said.includes(word));
}

function isOpening(text: string, line: Line): boolean {
  const said = text.slice(line.start, Math.min(line.end, line.start + 200));
  return furnitureWords.opening.some((word) => said.includes(word)) && /^(现在|我代表|我受|受|根据|现将)/.test(said);
}

function markSalutations(text: string, lines: Line[]): void {
  for (const line of lines) {
    if (line.role !== 'body') continue;
    const said = text.slice(line.start, Math.min(line.end, line.start + SHORT));
    const greets = furnitureWords.salutation.some((word) => said.startsWith(word)) && line.end - line.start <= 20;
    const signs = /[长席任]\S{0,12}各位代表[::]$/.test(said) && line.end - line.start <= SHORT;
    if (greets || signs || isOpening(text, line)) line.role = 'salutation';
  }
}

/** From the first heading of an annex in the latter half on, everything explains terms or lists tables. */
function markAnnex(text: string, lines: Line[]): void {
  let annex = false;
  for (const line of lines) {
    const late = line.start >= text.length * ANNEX_FROM;
    if (!annex && late && line.end - line.start <= SHORT) {
      const said = text.slice(line.start, line.end).replace(/^[(([【]/, '');
      annex = furnitureWords.annex.some((word) => said.startsWith(word.replace(/^[【[]/, '')));
    }
    if (annex) line.role = 'annex';
  }
}

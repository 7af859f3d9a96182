import { deadlineWords } from '../lexicon/deadlines.js';
import { Longest } from '../tagger/longest.js';
import type { Part, Span } from '../types.js';

const DAY = /(20\d\d年)?(1[0-2]|[1-9])月(?:份)?(底|末|中旬|上旬|(?:3[01]|[12]\d|[1-9])日)?(前|底前|之前)?/g;
const YEAR = /(20\d\d)年(?![\d度])(?:年?[底末])?/g;
/** A text without any of these names no day. */
const TIMELY = /[月年季前底]/;
const WORDS: readonly { words: readonly string[]; month: number; day: number }[] = [
  { words: deadlineWords['first-quarter'], month: 3, day: 31 },
  { words: deadlineWords['third-quarter'], month: 9, day: 30 },
  { words: deadlineWords.spring, month: 2, day: 28 },
  { words: deadlineWords['labour-day'], month: 4, day: 30 },
  { words: deadlineWords['national-day'], month: 9, day: 30 },
  { words: deadlineWords['half-year'], month: 6, day: 30 },
  { words: deadlineWords['year-end'], month: 12, day: 31 },
];

const timely = new Longest(WORDS.flatMap(({ words }) => words));

/** What is said of the day a commitment is due. */
export interface Deadline {
  deadline: string | null;
  deadlineStated: boolean;
}

/**
 * The last day by which a commitment may be fulfilled: the latest its text names, else the end of `year`, the last year its
 * stretch speaks of. A result has a day only where its text names one.
 */
export function deadlineOf(text: string, span: Span, part: Part, year: number | null): Deadline {
  if (year === null) return { deadline: null, deadlineStated: false };
  const unstated = { deadline: part === 'target' ? yearEnd(year) : null, deadlineStated: false };
  const whole = text.slice(span.start, span.end);
  if (!TIMELY.test(whole)) return unstated;
  const said = whole.includes('《') ? whole.replace(/《[^》]*》/g, '') : whole;
  const days = said.includes('月') ? daysIn(said, year) : [];
  const stated = (part === 'target' ? [...days, ...years(said, year), ...words(said, year)] : days).sort().at(-1);
  return stated === undefined ? unstated : { deadline: stated, deadlineStated: true };
}

function daysIn(said: string, year: number): string[] {
  return [...said.matchAll(DAY)].map((found) => day(said, found, year)).filter((found) => found !== undefined);
}

function day(said: string, found: RegExpExecArray, year: number): string | undefined {
  const [whole, named, month = '', when, before] = found;
  const rest = said.slice(found.index + whole.length);
  if (/^[龄月\d]/.test(rest) || /\d/.test(said.charAt(found.index - 1))) return undefined;
  if (!when && !before && !named && !/^(完成|建成|开工|通车|投用|启用|底|前)/.test(rest)) return undefined;
  const y = named ? Number(named.slice(0, 4)) : year;
  const m = Number(month);
  if (when?.endsWith('日')) return iso(y, m, Number(when.slice(0, -1)));
  if (when === '上旬') return iso(y, m, 10);
  if (when === '中旬') return iso(y, m, 20);
  return iso(y, m, lastDay(y, m));
}

/** The ends of the years named that are not over before `year`: 到2027年, 2027年底前. */
function years(said: string, year: number): string[] {
  if (!said.includes('20')) return [];
  return [...said.matchAll(YEAR)]
    .filter((found) => Number(found[1]) >= year && !/^(?:1[0-2]|[1-9])月/.test(said.slice(found.index + found[0].length)))
    .map((found) => iso(Number(found[1]), 12, 31));
}

function words(said: string, year: number): string[] {
  if (!timely.isIn(said)) return [];
  const unnamed = said.replace(YEAR, '');
  return WORDS.filter(({ words }) => words.some((each) => unnamed.includes(each))).map(({ month, day }) => iso(year, month, day));
}

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The year's end asked for last: nearly every target is due at the end of the same one. */
let lastYearEnd = { year: 0, day: '' };

function yearEnd(year: number): string {
  if (lastYearEnd.year !== year) lastYearEnd = { year, day: iso(year, 12, 31) };
  return lastYearEnd.day;
}

function iso(year: number, month: number, date: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(Math.min(date, lastDay(year, month))).padStart(2, '0')}`;
}

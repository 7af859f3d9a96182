import { deadlineWords } from '../lexicon/deadlines.js';
import type { Part, Span } from '../types.js';

const DAY = /((?:20)\d\d年)?(1[0-2]|[1-9])月(?:份)?(底|末|中旬|上旬|(?:3[01]|[12]\d|[1-9])日)?(前|底前|之前)?/;
const YEAR = /(?:到|至|于|在)?(20\d\d)年(底|末|年底)?(前)?/;
const WORDS: readonly { words: readonly string[]; month: number; day: number }[] = [
  { words: deadlineWords['first-quarter'], month: 3, day: 31 },
  { words: deadlineWords['third-quarter'], month: 9, day: 30 },
  { words: deadlineWords.spring, month: 2, day: 28 },
  { words: deadlineWords['labour-day'], month: 4, day: 30 },
  { words: deadlineWords['national-day'], month: 9, day: 30 },
  { words: deadlineWords['half-year'], month: 6, day: 30 },
  { words: deadlineWords['year-end'], month: 12, day: 31 },
];

/** What is said of the day a commitment is due. */
export interface Deadline {
  deadline: string | null;
  deadlineStated: boolean;
}

/**
 * The last day by which a commitment may be fulfilled: as its text says, else the end of `year`. A result has a day only
 * where its text names one. `year` is the last year its stretch speaks of.
 */
export function deadlineOf(text: string, span: Span, part: Part, year: number | null): Deadline {
  const said = text.slice(span.start, span.end).replace(/《[^》]*》/g, '');
  const stated = year === null ? undefined : (day(said, year) ?? word(said, year, part) ?? named(said, year, part));
  if (stated !== undefined) return { deadline: stated, deadlineStated: true };
  return { deadline: part === 'target' && year !== null ? iso(year, 12, 31) : null, deadlineStated: false };
}

function day(said: string, year: number): string | undefined {
  const found = DAY.exec(said);
  if (!found) return undefined;
  const [whole, named, month = '', when, before] = found;
  const after = said.charAt(found.index + whole.length);
  if (after === '龄' || after === '月' || /\d/.test(said.charAt(found.index - 1))) return undefined;
  if (!when && !before && !named && !/^(完成|建成|开工|通车|投用|启用|底|前)/.test(said.slice(found.index + whole.length))) return undefined;
  const y = named ? Number(named.slice(0, 4)) : year;
  const m = Number(month);
  if (when?.endsWith('日')) return iso(y, m, Number(when.slice(0, -1)));
  if (when === '上旬') return iso(y, m, 10);
  if (when === '中旬') return iso(y, m, 20);
  return iso(y, m, lastDay(y, m));
}

function word(said: string, year: number, part: Part): string | undefined {
  if (part === 'result') return undefined;
  const found = WORDS.find(({ words }) => words.some((each) => said.includes(each)));
  return found && iso(year, found.month, found.day);
}

/** A year that is not the planned one: 到2027年. */
function named(said: string, year: number, part: Part): string | undefined {
  const found = YEAR.exec(said);
  if (!found || part === 'result' || Number(found[1]) < year) return undefined;
  return iso(Number(found[1]), 12, 31);
}

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function iso(year: number, month: number, date: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(Math.min(date, lastDay(year, month))).padStart(2, '0')}`;
}

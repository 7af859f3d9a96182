import { headingWords } from '../lexicon/headings.js';
import type { Part, Period } from '../types.js';

const YEAR = /(?:19|20)\d\d(?=年|-|—|~|、|$)|[二][〇○零oO0][一二三四五六七八九〇○零]{2}(?=年)/g;
const TERM = /[“"]?十([一二三四五六])五[”"]?/g;
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** The years that `text` names, in order; 二〇二四年 too. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(YEAR)].map(([found]) =>
    /^\d/.test(found) ? Number(found) : Number([...found].map((char) => Math.max(0, CHINESE_DIGITS.indexOf(char))).join('')),
  );
}

/** The five-year plans that `text` names: 十四五 is 2021 to 2025. */
export function termsIn(text: string): Period[] {
  return [...text.matchAll(TERM)].map(([, nth = '']) => {
    const from = 1951 + 5 * (10 + CHINESE_DIGITS.indexOf(nth));
    return { from, to: from + 4 };
  });
}

/** What a heading says of its stretch. */
export interface HeadingSense {
  part: Part | null;
  /** A term of several years, where it names one without naming the years (今后五年). */
  years: 'term' | 'year';
  problem: boolean;
  because: string[];
}

const has = (text: string, words: readonly string[]): string | undefined => words.find((word) => text.includes(word));

/** Reads from a heading whether its stretch reviews or plans. `planYear` decides where only a year is named. */
export function senseOf(title: string, planYear: number | null): HeadingSense {
  const said = title.replace(/计划执行情况|计划完成情况/, '执行情况');
  const problem = has(said, headingWords.problem);
  const termReview = has(said, headingWords['term-review']);
  const termPlan = has(said, headingWords['term-plan']);
  const review = has(said, headingWords.review) ?? termReview;
  const plan = termPlan ?? has(said, headingWords.plan);
  const years = (termReview ?? termPlan) ? 'term' : 'year';
  if (problem) return { part: null, years, problem: true, because: [`heading-problem:${problem}`] };
  if (review) return { part: 'result', years, problem: false, because: [`heading-review:${review}`] };
  if (plan) return { part: 'target', years, problem: false, because: [`heading-plan:${plan}`] };
  const year = Math.max(...yearsIn(title), 0);
  if (year && planYear) return { part: year >= planYear ? 'target' : 'result', years, problem: false, because: [`heading-year:${year}`] };
  return { part: null, years, problem: false, because: [] };
}

/** The years a stretch speaks of, as its heading names them; undefined where it names none. */
export function periodOf(title: string, part: Part | null, planYear: number | null): Period | undefined {
  const years = yearsIn(title);
  const terms = termsIn(title);
  const all = [...terms, ...years.map((year) => ({ from: year, to: year }))];
  if (all.length > 0) {
    const [term] = terms;
    if (part === 'target' && term && !years.includes(planYear ?? 0)) return term;
    if (terms.length === 0 || years.length === 0 || part === 'result')
      return { from: Math.min(...all.map((each) => each.from)), to: Math.max(...all.map((each) => each.to)) };
    const year = Math.max(...years);
    return { from: year, to: year };
  }
  if (planYear === null) return undefined;
  const term = has(title, headingWords['term-review']);
  if (term) return { from: planYear - count(term), to: planYear - 1 };
  const next = has(title, headingWords['term-plan']);
  if (next) return { from: planYear, to: planYear + count(next) - 1 };
  return undefined;
}

function count(words: string): number {
  return words.includes('三') ? 3 : words.includes('四') ? 4 : 5;
}

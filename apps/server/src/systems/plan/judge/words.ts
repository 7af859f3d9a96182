import type { Grade, Judgement, PeriodName } from '../model.js';
import { findPeriod } from './periods.js';
import { getRule } from './rules.js';

/** Two decimals, or below 1 two digits that count: as reports write figures. The judgement itself carries the exact ones. */
const rounded = (value: number): number => (Math.abs(value) < 1 ? Number(value.toPrecision(2)) : Math.round(value * 100) / 100);

/** A figure as Chinese documents write it, with 万 and 亿: `1.25亿元`, `98.5%`. */
export function figureZh(value: number, unit: string): string {
  const size = Math.abs(value);
  if (unit !== '%' && size >= 1e8) return `${rounded(value / 1e8)}亿${unit}`;
  if (unit !== '%' && size >= 1e4) return `${rounded(value / 1e4)}万${unit}`;
  return `${rounded(value)}${unit}`;
}

// Made once: making one takes thirty times as long as using it.
const english = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** A figure in English, its unit as written: `125,000,000 元`, `98.5%`. */
export function figureEn(value: number, unit: string): string {
  const digits = english.format(rounded(value));
  return unit === '' || unit === '%' ? `${digits}${unit}` : `${digits} ${unit}`;
}

/** A share of 1 as a percentage with one digit. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A period as it is spoken: 3月, 一季度. A name that is no period's stays as it is. */
export function periodZh(period: PeriodName): string {
  const found = findPeriod(period);
  if (!found) return period;
  return found.kind === 'month' ? `${found.index + 1}月` : (QUARTERS[found.index] ?? period);
}

/** The same in English: March, Q1. */
export function periodEn(period: PeriodName): string {
  const found = findPeriod(period);
  if (!found) return period;
  return found.kind === 'month' ? (MONTHS[found.index] ?? period) : `Q${found.index + 1}`;
}

/** A grade, or that nothing has been told of it. */
export const gradeZh = (grade: Grade | null): string =>
  grade === null ? '未写明进展' : { announced: '已公布', begun: '已动工', done: '已完成', 'in-use': '已投用' }[grade];

/** The same in English. */
export const gradeEn = (grade: Grade | null): string =>
  grade === null ? 'no grade told' : { announced: 'announced', begun: 'begun', done: 'done', 'in-use': 'in use' }[grade];

/** What a judgement rests on, in both languages, before the rule's own sentence. */
export interface Ground {
  zh: string;
  en: string;
  expected?: number | null;
  actual?: number | null;
  progress?: number | null;
}

/** The judgement that a rule gives: its light, and the numbers followed by the rule's sentence. Throws where there is no such rule. */
export function judgementOf(ruleId: string, { zh, en, expected = null, actual = null, progress = null }: Ground): Judgement {
  const rule = getRule(ruleId);
  return {
    light: rule.light,
    rule: rule.id,
    why: zh === '' ? rule.zh : `${zh}。${rule.zh}`,
    whyEn: en === '' ? rule.en : `${en}. ${rule.en}`,
    expected,
    actual,
    progress: progress === null ? null : Math.max(0, progress),
  };
}

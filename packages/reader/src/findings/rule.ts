import { CharSet } from '../char-set.js';
import { rememberForms } from '../links/measure.js';
import type { Commitment, Figure, Finding, FindingRule, Heading, Link, Span } from '../types.js';

/** What was read from a text, and the text as it was handed in. */
export interface Marks {
  text: string;
  outline: readonly Heading[];
  figures: readonly Figure[];
  commitments: readonly Commitment[];
  links: readonly Link[];
}

/** What a rule looks at: the marks, and what several rules ask of a figure. */
export interface RuleInput extends Marks {
  /** By figure id: the form of its measure, and where its sentence begins. */
  facts: ReadonlyMap<string, { form: string; sentence: number }>;
}

/** What a rule says, before it is numbered and given its quote. */
export type Found = Omit<Finding, 'id' | 'quote' | 'rule'>;

/** One rule of the plan's linter. */
export interface Rule {
  id: FindingRule;
  find(input: RuleInput): Found[];
}

const SENTENCE = new CharSet('。!?！？\n');
const CLAUSE = new CharSet('。!?！？\n,，;；');
/** A stretch without punctuation longer than this is cut, so that a rule stays linear on any text. */
const REACH = 400;

/** Prepares the marks for the rules. Linear where the figures come in the order of the text. */
export function prepareRules(marks: Marks): RuleInput {
  const facts = new Map<string, { form: string; sentence: number }>();
  const formOf = rememberForms();
  let [at, sentence] = [0, 0];
  for (const figure of marks.figures) {
    for (; at < figure.start; at++) if (SENTENCE.has(marks.text.charCodeAt(at))) sentence = at + 1;
    facts.set(figure.id, { form: formOf(figure.measure), sentence });
  }
  return { ...marks, facts };
}

/** The form of a figure's measure. */
export function formOf({ facts }: RuleInput, figure: Figure): string {
  return facts.get(figure.id)?.form ?? '';
}

/** Where a figure's sentence begins. */
export function sentenceOf({ facts }: RuleInput, figure: Figure): number {
  return facts.get(figure.id)?.sentence ?? figure.start;
}

/** What stands in a figure's sentence up to its end. */
export function upTo(input: RuleInput, figure: Figure): string {
  return input.text.slice(Math.max(sentenceOf(input, figure), figure.start - REACH), figure.end);
}

/** The clause in which `span` lies, without the punctuation around it. */
export function clauseAround(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && span.start - start < REACH && !CLAUSE.has(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - span.end < REACH && !CLAUSE.has(text.charCodeAt(end))) end++;
  return { start, end };
}

/** True where a figure's sentence says that it covers several years or is an average of them. */
export function coversYears(input: RuleInput, figure: Figure): boolean {
  return /五年|三年|四年|年均|累计|以来|时期|十[一二三四五]五/.test(upTo(input, figure));
}

/** The years of which the innermost heading above a place speaks that names any. */
export function periodAt(outline: readonly Heading[], at: number): Heading['period'] {
  let [low, high] = [0, outline.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outline[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  while (low > 0 && !outline[low - 1]?.period) low--;
  return outline[low - 1]?.period ?? null;
}

/** A figure as a reason quotes it: its measure, in quotation marks unless it has its own, and its own words. */
export function told(figure: Figure): string {
  return /[“”]/.test(figure.measure) ? `${figure.measure}${figure.quote}` : `“${figure.measure}”${figure.quote}`;
}

/** Rounds for a reason: at most two decimals. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Gathers what shares a key, in order of first appearance. */
export function groupBy<T>(list: readonly T[], key: (each: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const name = key(each);
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  return [...groups.values()];
}

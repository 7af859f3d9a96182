import type { Commitment, Figure, Finding, FindingRule, Heading, Link, Span } from '../types.js';

/** What a rule looks at: the text that was handed in and what was read from it. */
export interface RuleInput {
  text: string;
  outline: readonly Heading[];
  figures: readonly Figure[];
  commitments: readonly Commitment[];
  links: readonly Link[];
}

/** What a rule says, before it is numbered and given its quote. */
export type Found = Omit<Finding, 'id' | 'quote' | 'rule'>;

/** One rule of the plan's linter. */
export interface Rule {
  id: FindingRule;
  find(input: RuleInput): Found[];
}

const SENTENCE = '。!?！？\n';
const CLAUSE = `${SENTENCE},，;；`;
/** A stretch without punctuation longer than this is cut, so that a rule stays linear on any text. */
const REACH = 400;

function around(text: string, span: Span, borders: string): Span {
  let { start, end } = span;
  while (start > 0 && span.start - start < REACH && !borders.includes(text.charAt(start - 1))) start--;
  while (end < text.length && end - span.end < REACH && !borders.includes(text.charAt(end))) end++;
  return { start, end };
}

/** The sentence in which `span` lies, without its closing mark. */
export function sentenceAround(text: string, span: Span): Span {
  return around(text, span, SENTENCE);
}

/** The clause in which `span` lies, without the punctuation around it. */
export function clauseAround(text: string, span: Span): Span {
  return around(text, span, CLAUSE);
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

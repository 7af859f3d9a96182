import type { Span } from '../types.js';

/** The number before a heading or a list entry. A lower rank stands further out. */
export interface Numbering {
  rank: number;
  /** Where what it numbers begins. */
  body: number;
  rule: string;
}

const CHINESE = '一二三四五六七八九十百零〇两';

/**
 * Each form of number: 第一部分 · 一、 · (一) · 1. · (1) · ① · 一是. Dashes stand before topic sentences and lists of
 * indicators. The rank says which stands further out where several occur.
 */
const FORMS: readonly { rule: string; rank: number; pattern: RegExp }[] = [
  { rule: 'number-part', rank: 0, pattern: new RegExp(`第[${CHINESE}]{1,3}(部分|章|篇)[、,:.]?`, 'y') },
  { rule: 'number-section', rank: 2, pattern: new RegExp(`[${CHINESE}]{1,3}[、.](?![${CHINESE}]{1,2}[期产级类批、])`, 'y') },
  { rule: 'number-ordinal', rank: 3, pattern: new RegExp(`第[${CHINESE}]{1,3}[、,]`, 'y') },
  { rule: 'number-bracket', rank: 3, pattern: new RegExp(`[(〔【]?[${CHINESE}]{1,3}[)〕】][、.,]?`, 'y') },
  { rule: 'number-arabic', rank: 4, pattern: /\d{1,2}([.、](?!\d)|[)](?=[^\d]))/y },
  { rule: 'number-bracket-arabic', rank: 5, pattern: /[(]\d{1,2}[)][、.,]?/y },
  { rule: 'number-circled', rank: 6, pattern: /[①-⑳]/y },
  { rule: 'number-said', rank: 7, pattern: new RegExp(`[${CHINESE}]{1,3}(是|要)(?=[^${CHINESE}])`, 'y') },
  { rule: 'number-dash', rank: 7, pattern: /[—-]{2,}|[·●■◆◎★▲►]+/y },
];

/** The number with which `text.slice(span.start, span.end)` begins, if it has one. */
export function findNumbering(text: string, span: Span): Numbering | undefined {
  for (const { rule, rank, pattern } of FORMS) {
    pattern.lastIndex = span.start;
    const found = pattern.exec(text);
    if (found && found[0].length < span.end - span.start) return { rank, rule, body: span.start + found[0].length };
  }
  return undefined;
}

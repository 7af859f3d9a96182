import type { Clause } from '../sentences.js';
import type { Span } from '../types.js';
import { readRight, type Left, type Right } from './phrases.js';
import type { DraftFigure, Quantity } from './types.js';

/** What a figure is surrounded by. */
export interface Around {
  clause: Clause;
  /** The figure before it in the same sentence. */
  previous: DraftFigure | undefined;
  /** The figure before it stands in the same clause. */
  sharesClause: boolean;
  left: Left;
  right: Right;
  /** The figure after it in the same clause. */
  next: Quantity | undefined;
}

export interface Chosen {
  measure: string;
  /** The name of the rule. */
  rule: string;
}

/** A measure longer than this is cut before the verb that follows its noun. */
const LONG = 16;

/** Says what `quantity` measures, in the document's words. */
export function chooseMeasure(text: string, quantity: Quantity, around: Around): Chosen {
  const { left, right } = around;
  const fromTo = movedFrom(text, quantity, around);
  if (fromTo) return fromTo;
  const subject = leftNoun(text, left.noun);
  const object = rightNoun(text, right);
  if (right.of && subject !== '' && !isCount(quantity)) return { measure: `${headAfter(text, around) || object}${subject}`, rule: 'attribute' };
  if (isCount(quantity) && object !== '') return { measure: object, rule: 'object-after-classifier' };
  const stands = left.between.some(({ group }) => group !== 'adverb');
  if (quantity.group === 'ratio' && subject !== '' && object !== '' && !stands) return { measure: `${subject}${object}`, rule: 'share-of-subject' };
  if (subject !== '' && (stands || object === '' || right.verb !== undefined)) return { measure: subject, rule: stands ? 'subject-before-verb' : 'object-before-figure' };
  if (object !== '') return { measure: object, rule: 'object-after-figure' };
  return inherited(text, around);
}

function isCount(quantity: Quantity): boolean {
  return quantity.group === 'thing' || quantity.group === 'person' || quantity.group === 'group' || quantity.group === 'place';
}

/** A figure without words of its own measures what the one before it does. */
function inherited(text: string, around: Around): Chosen {
  const { previous, left } = around;
  if (previous === undefined) return { measure: text.slice(around.clause.start, Math.min(around.clause.end, around.clause.start + LONG)), rule: 'clause' };
  const own = left.verb?.group === 'done' && left.verbLast ? left.verb.word : '';
  return { measure: own !== '' && !previous.measure.includes(own) ? `${previous.measure}${own}` : previous.measure, rule: 'shared' };
}

/** 从198个缩短至3个: both measure what stands before 从. */
function movedFrom(text: string, quantity: Quantity, around: Around): Chosen | undefined {
  const { previous } = around;
  if (previous?.change === 'from-to' && around.sharesClause && /[到至为成]/.test(text.slice(previous.end, quantity.start)) && !previous.because.includes('from-to:to')) {
    return { measure: previous.measure, rule: 'from-to' };
  }
  if (around.next === undefined || !/[到至为成]/.test(text.slice(quantity.end, around.next.start))) return undefined;
  const match = /[从由](?:[^,;从由]{0,10})$/.exec(text.slice(Math.max(around.clause.start, quantity.start - 12), quantity.start));
  if (!match) return undefined;
  const at = quantity.start - match[0].length;
  const start = around.sharesClause && previous ? Math.max(previous.end, around.clause.start) : around.clause.start;
  const measure = text.slice(start, at).replace(/^[、和与及并,]/, '').replace(/(?:分别|均|已)$/, '');
  return { measure: measure || previous?.measure || text.slice(at, quantity.start), rule: 'from-to' };
}

/** The noun that 的 leads to: of 37亿元的6个项目, 项目. */
function headAfter(text: string, around: Around): string {
  if (around.next === undefined) return '';
  const right = readRight(text, around.next.end, around.clause.end);
  return rightNoun(text, right);
}

function leftNoun(text: string, span: Span): string {
  let noun = text.slice(span.start, span.end).replace(/^[、和与及并的,]+/, '').replace(/(?:等|的|、)+$/, '');
  const list = noun.lastIndexOf('等');
  if (list > 0 && noun.length - list > 2 && !/^[级候待]/.test(noun.slice(list + 1))) noun = noun.slice(list + 1);
  return noun;
}

function rightNoun(text: string, right: Right): string {
  let noun = text.slice(right.noun.start, right.noun.end);
  if (right.verb !== undefined && noun.length > right.verb.word.length + 2 && right.verb.group !== 'done') noun = noun.slice(right.verb.word.length);
  const of = noun.lastIndexOf('的');
  if (of > 0 && noun.length - of > 2) noun = noun.slice(of + 1);
  if (noun.length > LONG && right.becameAt > 0) {
    const cut = right.becameAt - (right.noun.end - noun.length);
    if (cut > 1) noun = noun.slice(0, cut);
  }
  return noun;
}

import { AROUND, FIGURE_VERBS } from '../lexicon/figure-verbs.js';
import type { Clause } from '../sentences.js';
import type { Span } from '../types.js';
import { readRight, type Right } from './objects.js';
import { readLeft, type Left, type Verb } from './phrases.js';
import type { DraftFigure, Quantity } from './types.js';
import { Words } from './words.js';

/** What a figure is surrounded by. */
export interface Around {
  clause: Clause;
  /** The figure before it in the same sentence. */
  previous: DraftFigure | undefined;
  /** The figure before it stands in the same clause. */
  sharesClause: boolean;
  /** The verb of that figure. */
  sharedVerb: Verb | undefined;
  /** The clause before in the same sentence. */
  clauseBefore: Clause | undefined;
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

/** What stands further behind a figure is not looked at, so that a clause of many figures costs no more than its length. */
const FAR = 60;

const doneVerbs = new Set(FIGURE_VERBS.done);
const owned = new Set(AROUND.owned);
const weak = new Set(AROUND.weak);
const adverbs = new Words(FIGURE_VERBS.adverb);

/** Says what `quantity` measures, in the document's words. */
export function chooseMeasure(text: string, quantity: Quantity, around: Around): Chosen {
  const { left, right } = around;
  const fromTo = movedFrom(text, quantity, around);
  if (fromTo) return fromTo;
  const part = quantity.group === 'ratio' ? shareOf(text, around, quantity) : '';
  if (part !== '') return { measure: part, rule: 'share-of-whole' };
  const subject = leftNoun(text, around);
  const object = rightNoun(text, right) || (around.next?.start === quantity.end ? headAfter(text, around) : '');
  if (right.of && subject !== '' && !isCount(quantity))
    return {
      measure: `${(around.next?.start === quantity.end + 1 ? headAfter(text, around) : '') || object}${subject}`,
      rule: 'attribute',
    };
  if (isCount(quantity) && object !== '') return { measure: object, rule: 'object-after-classifier' };
  const stands = left.between.some(({ group }) => group !== 'adverb');
  if (quantity.group === 'ratio' && subject !== '' && object !== '' && !stands)
    return { measure: `${lastItem(subject)}${firstItem(object)}`, rule: 'share-of-subject' };
  if (subject !== '' && (stands || object === '' || right.verb !== undefined))
    return { measure: subject, rule: stands ? 'subject-before-verb' : 'object-before-figure' };
  if (object !== '') return { measure: object, rule: 'object-after-figure' };
  return inherited(text, around);
}

/** Whether a quantity counts things, which stand after it where they are said. */
export function isCount(quantity: Quantity): boolean {
  return (
    quantity.group === 'thing' ||
    quantity.group === 'person' ||
    quantity.group === 'group' ||
    quantity.group === 'place' ||
    (quantity.group === 'none' && quantity.unit === '' && typeof quantity.value === 'number' && quantity.value >= 1e4)
  );
}

/** A figure without words of its own measures what the one before it does. */
function inherited(text: string, around: Around): Chosen {
  const { previous, left, clause } = around;
  const own = left.verb !== undefined && doneVerbs.has(left.verb.word) ? left.verb.word : '';
  if (previous === undefined) return { measure: `${clauseBefore(text, around)}${own}` || lineBefore(text, clause), rule: 'clause-before' };
  return { measure: own !== '' && !previous.measure.includes(own) ? `${previous.measure}${own}` : previous.measure, rule: 'shared' };
}

/** The end of the clause before: what the sentence has been speaking of. */
function clauseBefore(text: string, around: Around): string {
  const before = around.clauseBefore;
  if (before === undefined || before.end - before.start < 3) return '';
  const left = readLeft(text, before.start, before.end);
  return text.slice(Math.max(left.start, before.end - LONG, Math.min(left.noun.start, before.end - 2)), before.end);
}

/** A clause that is but a figure, as the cells of a table are, has its measure on the line before it; else it is its own. */
function lineBefore(text: string, clause: Clause): string {
  const before = /([^,;:。、\n]{2,16})[:。、]?\n$/.exec(text.slice(Math.max(0, clause.start - LONG - 2), clause.start));
  return before?.[1] ?? text.slice(clause.start, Math.min(clause.end, clause.start + LONG));
}

/** 从198个缩短至3个: both measure what stands before 从. */
function movedFrom(text: string, quantity: Quantity, around: Around): Chosen | undefined {
  const { previous, clause, next } = around;
  if (previous?.change === 'from-to' && around.sharesClause && /[到至为成]/.test(text.slice(previous.end, quantity.start)))
    return { measure: previous.measure, rule: 'from-to' };
  if (next === undefined || !/[到至为成]/.test(text.slice(quantity.end, next.start))) return undefined;
  const match = /[从由](?:[^,;从由]{0,10})$/.exec(text.slice(Math.max(clause.start, quantity.start - 12), quantity.start));
  if (!match) return undefined;
  const at = quantity.start - match[0].length;
  const start = around.sharesClause && previous ? Math.max(previous.end, clause.start) : clause.start;
  const measure = text
    .slice(start, at)
    .replace(/^[、和与及并,]/, '')
    .replace(/(?:分别|均|已)$/, '');
  return { measure: measure || previous?.measure || text.slice(at, quantity.start), rule: 'from-to' };
}

/** A占B的50%, A占B比重达50%: the share is of the whole clause. */
function shareOf(text: string, around: Around, quantity: Quantity): string {
  const { left } = around;
  let start = left.start;
  const at = start + text.slice(start, quantity.start).lastIndexOf('占');
  if (at < start || quantity.start - at < 3 || text.charAt(at + 1) === '比') return '';
  for (let word = adverbs.startingAt(text, start, at); word !== undefined && word.length > 1; word = adverbs.startingAt(text, start, at))
    start += word.length;
  const share = text.slice(start, quantity.start).replace(/(?:的|达到?|为|是|在|至)+$/, '');
  return at === start || owned.has(text.slice(start, at)) ? `${ownerBefore(around, share)}${share}` : share;
}

/** What the next figure counts: of 37亿元的6个项目, 项目. */
function headAfter(text: string, around: Around): string {
  if (around.next === undefined) return '';
  const { end } = around.next;
  const to = Math.max(end, Math.min(around.clause.end, end + FAR));
  return rightNoun(text, readRight(text, end, to, to));
}

function leftNoun(text: string, around: Around): string {
  const { left, previous } = around;
  const { verb, subject } = left;
  const raw = text.slice(left.noun.start, left.noun.end);
  const noun = trimLeft(text, left.noun);
  if (doneVerbs.has(raw)) return verb === undefined || verb.word === raw ? '' : verb.group === 'add' ? `${verb.word}${raw}` : raw;
  if (noun === '') return '';
  const owner = subject.end > subject.start && subject.end - subject.start <= LONG ? trimLeft(text, subject) : '';
  if (owner !== '' && (weak.has(noun) || noun.length <= 2)) return `${owner}${text.slice(subject.end, left.noun.start)}${noun}`;
  if (verb === undefined ? owned.has(noun) : weak.has(noun) && previous?.unit !== '元') return `${ownerBefore(around, noun)}${noun}`;
  return noun;
}

/** Whose a noun is that does not say it: what the figure before measures, where that stands in this clause or in the one before. */
function ownerBefore(around: Around, noun: string): string {
  const { previous, clauseBefore, clause } = around;
  const near = previous !== undefined && previous.start >= (clauseBefore?.start ?? clause.start) && previous.change !== 'from-to';
  return near && !previous.measure.includes(noun) ? previous.measure : '';
}

function trimLeft(text: string, span: Span): string {
  let noun = text
    .slice(span.start, span.end)
    .replace(/^[、和与及并的,]+/, '')
    .replace(/^\d{4}年/, '')
    .replace(/(?:等|的|、)+$/, '');
  const list = noun.lastIndexOf('等');
  if (list > 0 && noun.length - list > 2 && !/^[级候待]/.test(noun.slice(list + 1))) noun = noun.slice(list + 1);
  return noun.length > LONG ? afterOf(noun) : noun;
}

function rightNoun(text: string, right: Right): string {
  const { start, end } = right.noun;
  if (start >= end) return '';
  let to = end;
  if (right.actsAt > start) to = right.actsAt;
  if (to - start > LONG && right.becameAt > start + 1 && right.becameAt < to) to = right.becameAt;
  let noun = text.slice(start, to).replace(/等$/, '');
  if (right.verb !== undefined && noun.length > right.verb.word.length + 2 && right.verb.group !== 'done')
    noun = noun.slice(right.verb.word.length);
  return afterOf(noun);
}

/** The head behind the last 的, where it is long enough to say something. */
function afterOf(noun: string): string {
  const of = noun.lastIndexOf('的');
  return of > 0 && noun.length - of > 2 ? noun.slice(of + 1) : noun;
}

function lastItem(list: string): string {
  return list.slice(list.lastIndexOf('、') + 1);
}

function firstItem(list: string): string {
  const at = list.indexOf('、');
  return at > 0 ? list.slice(0, at) : list;
}

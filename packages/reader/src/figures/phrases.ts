import { CharSet } from '../char-set.js';
import { AROUND, FIGURE_VERBS, type FigureVerb } from '../lexicon/figure-verbs.js';
import type { Span } from '../types.js';
import { Grouped, Words } from './words.js';

/** Verbs that have an object. */
export type Doing = 'add' | 'give' | 'done' | 'keep';

const { add, give, done, keep, grow, cut, reach, adverb } = FIGURE_VERBS;
const tailWords = new Grouped({ grow, cut, reach, adverb });
const doing = new Grouped<Doing>({ add, give, done, keep });
const leadWords = new Grouped<Doing | 'cut' | 'adverb'>({ add, give, done, keep, adverb, cut: cut.filter((word) => word.length > 1) });
const notVerbs = new Words(AROUND['not-verb']);
const totals = new Words(AROUND.total);

const compound = new Set(AROUND.compound);
const isFree = (word: string) => word.length > 1 && !compound.has(word);
/** Verbs that can be told apart in the middle of a clause. */
const inside = new Grouped<Doing | 'cut'>({
  add: add.filter(isFree),
  give: give.filter(isFree),
  keep: keep.filter(isFree),
  cut: cut.filter(isFree),
  done: [],
});

const SEPARATORS = new CharSet('、和与及并或,;:的');

/** What lies further left in a clause than this says nothing of the figure. */
const REACH = 60;

export interface Verb {
  word: string;
  group: FigureVerb;
}

/** After a verb of rising or falling they make a state of it: 收窄至. */
const REACHED = new Set(['至', '到', '为']);

/** What stands left of a figure in its clause. */
export interface Left {
  /** What is measured, without the words between it and the figure. */
  noun: Span;
  /** Where the words that belong to this figure begin. */
  start: number;
  /** The words between noun and figure, nearest first. */
  between: Verb[];
  /** The verb whose object the figure or its noun is. */
  verb: Verb | undefined;
  /** A verb stands directly before the figure. */
  verbLast: boolean;
  /** That verb, where a noun stands between it and `verb`. */
  lastVerb: Verb | undefined;
  /** What stands before a verb in the middle: 园区 of 园区实现产值; empty where the clause begins with the verb. */
  subject: Span;
  /** The amount of several years together, or what stands now. */
  isTotal: boolean;
  /** A verb somewhere in it, where none of the rules has found one. */
  anyVerb: Verb | undefined;
  /** Nothing but a separator: the figure shares what the one before it has. */
  isEmpty: boolean;
}

/** Reads what stands in `text.slice(from, to)`, the clause up to the figure. */
export function readLeft(text: string, from: number, to: number): Left {
  let start = Math.max(from, to - REACH);
  while (start < to && SEPARATORS.has(text.charCodeAt(start))) start++;
  const between: Verb[] = [];
  const tail = stripTail(text, start, to, between);
  const stands = between.some(({ group }) => group !== 'adverb');
  const lead = stripLead(text, start, tail, stands);
  const isBare = lead.start >= tail;
  const own = notVerbs.endingAt(text, tail, lead.start) === undefined ? doing.endingAt(text, tail, lead.start) : undefined;
  const ownVerb: Verb | undefined = own === undefined ? undefined : { word: own, group: doing.groupOf(own) };
  const isOf = text.charAt(to - 1) === '的' && to > start;
  const verb = isOf ? undefined : ((isBare ? firstDoing(between) : undefined) ?? lead.verb ?? ownVerb);
  return {
    noun: { start: lead.start, end: Math.max(lead.start, tail) },
    start,
    between,
    verb,
    verbLast: isBare || own !== undefined,
    lastVerb: isOf ? undefined : ownVerb,
    subject: lead.subject,
    isTotal: hasTotal(text, start, to),
    anyVerb: verb ?? anyVerb(text, start, tail),
    isEmpty: start >= to,
  };
}

function anyVerb(text: string, start: number, end: number): Verb | undefined {
  for (let i = start; i < end - 2; i++) {
    const word = notVerbs.startingAt(text, i, end) ?? doing.startingAt(text, i, end);
    if (word === undefined || word.length < 2) continue;
    if (notVerbs.startingAt(text, i, end) === undefined) return { word, group: doing.groupOf(word) };
    i += word.length - 1;
  }
  return undefined;
}

function hasTotal(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (totals.startingAt(text, i, end) !== undefined) return true;
  return false;
}

/** 完成 is a verb of doing where nothing stands before it that it could be said of. */
function firstDoing(between: readonly Verb[]): Verb | undefined {
  const found = between.find(({ word }) => doing.startingAt(word, 0, word.length) === word);
  return found && { word: found.word, group: doing.groupOf(found.word) };
}

/** Steps back over the words between noun and figure. */
function stripTail(text: string, start: number, to: number, between: Verb[]): number {
  let end = to;
  let before = -1;
  for (;;) {
    const word = tailWords.endingAt(text, end, start);
    const longer = word === undefined ? undefined : (notVerbs.endingAt(text, end, start) ?? doing.endingAt(text, end, start));
    if (word !== undefined && (longer === undefined || longer.length <= word.length)) {
      const group = tailWords.groupOf(word);
      const isReached = (group === 'grow' || group === 'cut') && REACHED.has(between.at(-1)?.word ?? '') && end === before;
      between.push({ word, group: isReached ? 'reach' : group });
      end -= word.length;
      before = end;
      continue;
    }
    const compared = comparison(text, start, end);
    if (compared === end) return end;
    end = compared;
  }
}

/** Steps back over 较2022年末, 比上年, 是2022年的, 2023年. */
function comparison(text: string, start: number, end: number): number {
  const match =
    /(?:[较比][^,;、]{0,10}?[年末底初期月平值前]|(?:高于|低于|快于|高出|超出|优于)[^,;、]{0,10}|(?:是|为|相当于)[^,;、]{0,10}的|\d{4}年(?:的|底|末)?)$/.exec(
      text.slice(Math.max(start, end - 14), end),
    );
  return match ? end - match[0].length : end;
}

interface Lead {
  start: number;
  verb: Verb | undefined;
  subject: Span;
}

/**
 * Steps forward over adverbs and verbs; a verb that is part of what is measured stays. Where nothing says that the noun
 * stands at the figure, a verb in the middle of the clause begins the object as well.
 */
function stripLead(text: string, from: number, end: number, stands: boolean): Lead {
  const lead: Lead = { start: from, verb: undefined, subject: { start: from, end: from } };
  for (;;) {
    const word = notVerbs.startingAt(text, lead.start, end) === undefined ? leadWords.startingAt(text, lead.start, end) : undefined;
    if (word === undefined) break;
    const group = leadWords.groupOf(word);
    if (word.length === 1 && group === 'adverb' && leadWords.startingAt(text, lead.start + 1, end) === undefined) break;
    if (stands && compound.has(word)) break;
    const isLast = lead.start + word.length >= end;
    if (isLast && lead.verb !== undefined && (group === 'give' || group === 'done')) return lead;
    if ((lead.verb?.group === 'add' || lead.verb?.group === 'give') && (group === 'keep' || compound.has(word))) return lead;
    if (group !== 'adverb') lead.verb = { word, group };
    if (group === 'done') return lead;
    lead.start += word.length;
  }
  if (!stands && (lead.verb === undefined || lead.verb.group === 'keep')) stripInside(text, end, lead);
  return lead;
}

function stripInside(text: string, end: number, lead: Lead): void {
  const before = lead.start;
  for (let i = before + 1; i < end - 1; i++) {
    const not = notVerbs.startingAt(text, i, end);
    const word = not ?? inside.startingAt(text, i, end);
    if (word === undefined) continue;
    const next = i + word.length;
    if (not === undefined && next < end) {
      if (lead.verb === undefined) lead.subject = { start: before, end: i };
      lead.verb = { word, group: inside.groupOf(word) };
      lead.start = next;
    }
    i = next - 1;
  }
}

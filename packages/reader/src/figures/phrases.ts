import { AFTER_OBJECT, FIGURE_VERBS, NOT_OBJECT, type FigureVerb } from '../lexicon/figure-verbs.js';
import type { Span } from '../types.js';
import { Grouped, Words } from './words.js';

type Doing = 'add' | 'done' | 'keep';

const { add, done, keep, grow, cut, reach, adverb } = FIGURE_VERBS;
const tailWords = new Grouped<FigureVerb>({ grow, cut, reach, adverb, add: [], done: [], keep: [], total: [], 'not-verb': [] });
const doing = new Grouped<Doing>({ add, keep, done });
const leadWords = new Grouped<Doing | 'adverb'>({ adverb, add, keep, done });
const notVerbs = new Words(FIGURE_VERBS['not-verb']);
const totals = new Set(FIGURE_VERBS.total);
const afterObject = new Grouped(AFTER_OBJECT);
const notObject = new Words(NOT_OBJECT['not-object']);

/** Verbs long enough to be told apart inside a clause; one character is too often a part of a noun. */
const long = (words: readonly string[]) => words.filter((word) => word.length > 1);
const inside = new Grouped<Doing>({ add: long(add), keep: long(keep), done: [] });

const SEPARATORS = '、和与及并或,;:';

/** What lies further left in a clause than this says nothing of the figure. */
const REACH = 60;

export interface Verb {
  word: string;
  group: FigureVerb;
}

/** What stands left of a figure in its clause. */
export interface Left {
  /** What is measured, without the words between it and the figure. */
  noun: Span;
  /** The words between noun and figure, nearest first. */
  between: Verb[];
  /** The verb whose object the figure or its noun is. */
  verb: Verb | undefined;
  /** The verb stands directly before the figure, so that its object comes after. */
  verbLast: boolean;
  /** The amount of several years together, or what stands now. */
  isTotal: boolean;
  /** Nothing but a separator: the figure shares what the one before it has. */
  isEmpty: boolean;
}

/** Reads what stands in `text.slice(from, to)`, the clause up to the figure. */
export function readLeft(text: string, from: number, to: number): Left {
  let start = Math.max(from, to - REACH);
  while (start < to && SEPARATORS.includes(text.charAt(start))) start++;
  const isEmpty = start >= to;
  const between: Verb[] = [];
  const tail = stripTail(text, start, to, between);
  const lead = stripLead(text, start, tail);
  const own = doing.endingAt(text, tail, lead.start);
  const verbLast = own !== undefined || (lead.start >= tail && (lead.verb !== undefined || between.some(({ word }) => isDoing(word))));
  const verb = own !== undefined ? { word: own, group: doing.groupOf(own) } : lead.start >= tail ? firstDoing(between) ?? lead.verb : lead.verb;
  const isTotal = [...between.map(({ word }) => word), ...lead.words].some((word) => totals.has(word));
  return { noun: { start: lead.start, end: Math.max(lead.start, tail) }, between, verb, verbLast, isTotal, isEmpty };
}

function isDoing(word: string): boolean {
  return doing.startingAt(word, 0, word.length) === word;
}

/** 完成 is a verb of doing where nothing stands before it that it could be said of. */
function firstDoing(between: readonly Verb[]): Verb | undefined {
  const found = between.find(({ word }) => isDoing(word));
  return found && { word: found.word, group: doing.groupOf(found.word) };
}

/** Steps back over the words between noun and figure. */
function stripTail(text: string, start: number, to: number, between: Verb[]): number {
  let end = to;
  for (;;) {
    const word = tailWords.endingAt(text, end, start);
    const longer = word === undefined ? undefined : (notVerbs.endingAt(text, end, start) ?? doing.endingAt(text, end, start));
    if (word !== undefined && (longer === undefined || longer.length <= word.length)) {
      between.push({ word, group: tailWords.groupOf(word) });
      end -= word.length;
      continue;
    }
    const compared = comparison(text, start, end);
    if (compared === end) return end;
    end = compared;
  }
}

/** Steps back over 较2022年末, 比上年, 是2022年的, 2023年. */
function comparison(text: string, start: number, end: number): number {
  const match = /(?:[较比][^,;、]{0,10}?[年末底初期月平值]|(?:是|为|相当于)[^,;、]{0,10}的|\d{4}年(?:的|底|末)?)$/.exec(text.slice(Math.max(start, end - 14), end));
  return match ? end - match[0].length : end;
}

interface Lead {
  start: number;
  verb: Verb | undefined;
  words: string[];
}

/** Steps forward over adverbs and verbs, up to the last verb of the clause; a verb that is part of what is measured stays. */
function stripLead(text: string, from: number, end: number): Lead {
  const lead: Lead = { start: from, verb: undefined, words: [] };
  for (;;) {
    const word = notVerbs.startingAt(text, lead.start, end) === undefined ? leadWords.startingAt(text, lead.start, end) : undefined;
    if (word === undefined) break;
    const group = leadWords.groupOf(word);
    if (group !== 'adverb') lead.verb = { word, group };
    lead.words.push(word);
    if (group === 'done') return lead;
    lead.start += word.length;
  }
  for (let i = lead.start + 1; i < end - 1; i++) {
    const word = notVerbs.startingAt(text, i, end) ?? inside.startingAt(text, i, end);
    if (word === undefined) continue;
    const next = i + word.length;
    if (inside.startingAt(text, i, end) === word && next < end) {
      lead.verb = { word, group: inside.groupOf(word) };
      lead.start = next;
      lead.words.push(word);
    }
    i = next - 1;
  }
  return lead;
}

/** What stands right of a figure. */
export interface Right {
  /** What the figure counts; empty where something else begins. */
  noun: Span;
  /** 的 stands between: 37亿元的6个项目. */
  of: boolean;
  /** It begins with a verb: 投入4.5亿元加强…. */
  verb: Verb | undefined;
  /** What the counted thing newly became, or is; and where that is said, -1 where it is not. */
  became: 'won' | 'kept' | undefined;
  becameAt: number;
}

/** Reads what stands in `text.slice(from, to)`, the clause from the figure to its end or to the next figure. */
export function readRight(text: string, from: number, to: number): Right {
  let start = from;
  let end = to;
  const of = start < end && text.charAt(start) === '的';
  if (of) start++;
  while (end > start && SEPARATORS.includes(text.charAt(end - 1))) end--;
  if (start >= end || notObject.startingAt(text, start, end) !== undefined) return { noun: { start, end: start }, of, verb: undefined, became: undefined, becameAt: -1 };
  const word = notVerbs.startingAt(text, start, end) === undefined ? doing.startingAt(text, start, end) : undefined;
  return { noun: { start, end }, of, verb: word === undefined ? undefined : { word, group: doing.groupOf(word) }, ...becameOf(text, start, end) };
}

function becameOf(text: string, start: number, end: number): Pick<Right, 'became' | 'becameAt'> {
  for (let i = start + 2; i < end; i++) {
    const word = afterObject.startingAt(text, i, end);
    if (word !== undefined) return { became: afterObject.groupOf(word), becameAt: i };
  }
  return { became: undefined, becameAt: -1 };
}

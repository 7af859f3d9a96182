import { CharSet } from '../char-set.js';
import { AFTER_OBJECT, AROUND, FIGURE_VERBS, NOT_OBJECT } from '../lexicon/figure-verbs.js';
import type { Span } from '../types.js';
import type { Doing, Verb } from './phrases.js';
import { Grouped, Words } from './words.js';

const { add, give, done, keep } = FIGURE_VERBS;
const doing = new Grouped<Doing>({ add, give, done, keep });
const notVerbs = new Words(AROUND['not-verb']);
const afterObject = new Grouped({ won: AFTER_OBJECT.won, kept: AFTER_OBJECT.kept });
const attributed = new Words(AFTER_OBJECT.noun);
const notObject = new Words(NOT_OBJECT['not-object']);
const compound = new Set(AROUND.compound);
const cutting = new Words([...add, ...give].filter((word) => word.length > 1 && !compound.has(word)));

const SEPARATORS = new CharSet('、和与及并或,;:');

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
  /** Where a verb with an object of its own begins, -1 where none does. */
  actsAt: number;
}

/** Reads what stands in `text.slice(from, to)`, from the figure to where its words end; its clause ends at `clauseEnd`. */
export function readRight(text: string, from: number, to: number, clauseEnd: number): Right {
  let start = from;
  let end = to;
  const of = start < end && text.charAt(start) === '的';
  if (of) start++;
  while (end > start && SEPARATORS.has(text.charCodeAt(end - 1))) end--;
  const became = becameOf(text, start, clauseEnd);
  if (start >= end || notObject.startingAt(text, start, end) !== undefined)
    return { noun: { start, end: start }, of, verb: undefined, ...became, actsAt: -1 };
  const word = notVerbs.startingAt(text, start, end) === undefined ? doing.startingAt(text, start, end) : undefined;
  return {
    noun: { start, end },
    of,
    verb: word === undefined ? undefined : { word, group: doing.groupOf(word) },
    ...became,
    actsAt: actsAt(text, start, end),
  };
}

function becameOf(text: string, start: number, end: number): Pick<Right, 'became' | 'becameAt'> {
  const limit = Math.min(end, start + 40);
  for (let i = start + 2; i < limit; i++) {
    const word = afterObject.startingAt(text, i, end);
    if (word !== undefined && attributed.startingAt(text, i + word.length, end) === undefined)
      return { became: afterObject.groupOf(word), becameAt: i };
  }
  return { became: undefined, becameAt: -1 };
}

function actsAt(text: string, start: number, end: number): number {
  for (let i = start + 2; i < end - 4; i++) {
    const not = notVerbs.startingAt(text, i, end);
    const word = not ?? cutting.startingAt(text, i, end);
    if (word === undefined) continue;
    if (not === undefined && end - i - word.length >= 3) return i;
    i += word.length - 1;
  }
  return -1;
}

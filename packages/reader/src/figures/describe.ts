import { CharSet } from '../char-set.js';
import type { Clause, Sentence } from '../sentences.js';
import { changeOf } from './change.js';
import { chooseMeasure, type Around } from './measure.js';
import { readRight } from './objects.js';
import { readLeft, type Verb } from './phrases.js';
import { shareOut } from './respectively.js';
import type { DraftFigure, Quantity } from './types.js';

const LIST_COMMA = '、'.charCodeAt(0);
const SEPARATORS = new CharSet('、和与及并');
const OPEN = new CharSet('“‘《(');
const CLOSE = new CharSet('”’》)');

/** Gives each quantity of one sentence its measure and its change. */
export function describe(text: string, sentence: Sentence, quantities: readonly Quantity[]): DraftFigure[] {
  const figures: DraftFigure[] = [];
  let clauseAt = 0;
  let verb: Verb | undefined;
  for (const [i, quantity] of quantities.entries()) {
    while (clauseAt + 1 < sentence.clauses.length && (sentence.clauses[clauseAt]?.end ?? 0) <= quantity.start) clauseAt++;
    const clause = sentence.clauses[clauseAt] ?? { start: sentence.start, end: sentence.end, after: '' };
    const around = look(text, clause, quantity, quantities[i - 1], quantities[i + 1], figures.at(-1), sentence.clauses[clauseAt - 1]);
    around.sharedVerb = around.sharesClause ? verb : undefined;
    const { measure, rule } = chooseMeasure(text, quantity, around);
    verb = around.left.verb ?? around.sharedVerb;
    const change = changeOf(text, quantity, around, measure);
    figures.push({
      start: quantity.start,
      end: quantity.end,
      value: quantity.value,
      unit: quantity.unit,
      comparator: quantity.comparator,
      measure,
      change: change.change,
      because: [...quantity.because, `measure/${rule}`, change.rule],
    });
  }
  return figures.length > 1 ? shareOut(text, sentence.clauses, figures) : figures;
}

function look(
  text: string,
  clause: Clause,
  quantity: Quantity,
  before: Quantity | undefined,
  after: Quantity | undefined,
  previous: DraftFigure | undefined,
  clauseBefore: Clause | undefined,
): Around {
  const shares = before !== undefined && before.end > clause.start;
  const from = shares ? ownStart(text, before.end, quantity.start) : clause.start;
  const continues = after !== undefined && after.start < clause.end;
  const to = continues ? objectEnd(text, quantity.end, after.start) : clause.end;
  return {
    clause,
    previous,
    sharesClause: shares,
    sharedVerb: undefined,
    clauseBefore,
    left: readLeft(text, from, quantity.start),
    right: readRight(text, quantity.end, Math.max(to, quantity.end), Math.max(clause.end, quantity.end)),
    next: continues ? after : undefined,
  };
}

/** Where the words that belong to the second of two figures begin. */
function ownStart(text: string, from: number, to: number): number {
  if (SEPARATORS.has(text.charCodeAt(from))) return from + 1;
  return lastSeparator(text, from, to) ?? from;
}

/** Where the words that belong to the first of two figures end. */
function objectEnd(text: string, from: number, to: number): number {
  if (SEPARATORS.has(text.charCodeAt(from))) return from;
  const at = lastSeparator(text, from, to);
  return at === undefined ? to : at - 1;
}

/** Behind the last 、 between two figures, outside quotes and brackets; 和 and its like count only directly before a figure. */
function lastSeparator(text: string, from: number, to: number): number | undefined {
  let depth = 0;
  for (let i = to - 1; i > from; i--) {
    const code = text.charCodeAt(i);
    if (CLOSE.has(code)) depth++;
    else if (OPEN.has(code)) depth--;
    else if (depth === 0 && (code === LIST_COMMA || (i === to - 1 && SEPARATORS.has(code)))) return i + 1;
  }
  return undefined;
}

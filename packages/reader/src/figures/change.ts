import { AROUND } from '../lexicon/figure-verbs.js';
import type { Change } from '../types.js';
import type { Around } from './measure.js';
import type { Left, Verb } from './phrases.js';
import type { Quantity } from './types.js';
import { Words } from './words.js';

export interface Chosen {
  change: Change;
  /** `change/<rule>`, with `:<entry>` where a word decided. */
  rule: string;
}

const FROM = /[从由][^,;从由]{0,10}$/;
const TO = /[到至为成]/;

/** Risen by an amount, not at a rate. */
const MORE = new Set(['增加', '净增', '增']);

const amounts = new Words(AROUND.amount);
const newly = new Set(AROUND.newly);

/** Says what happened to the measure of a quantity. */
export function changeOf(text: string, quantity: Quantity, around: Around, measure: string): Chosen {
  if (isFromTo(text, quantity, around)) return { change: 'from-to', rule: 'change/from-to:从' };
  return quantity.group === 'ratio' ||
    quantity.group === 'point' ||
    quantity.group === 'fold' ||
    (quantity.group === 'none' && Array.isArray(quantity.value))
    ? rateChange(quantity, around, measure)
    : amountChange(text, quantity, around, measure);
}

function isFromTo(text: string, quantity: Quantity, around: Around): boolean {
  const { previous, next, clause } = around;
  if (previous?.change === 'from-to' && around.sharesClause && TO.test(text.slice(previous.end, quantity.start))) return true;
  return (
    next !== undefined &&
    TO.test(text.slice(quantity.end, next.start)) &&
    FROM.test(text.slice(Math.max(clause.start, quantity.start - 12), quantity.start))
  );
}

function rateChange(quantity: Quantity, around: Around, measure: string): Chosen {
  const { left, previous } = around;
  const fell = left.between.find(({ group }) => group === 'cut');
  if (fell) return { change: 'cut', rule: `change/cut:${fell.word}` };
  const rose = left.between.find(({ group }) => group === 'grow');
  if (rose) return { change: 'growth', rule: `change/growth:${rose.word}` };
  if (/(?:增速|增幅|涨幅|增长率?)$/.test(measure)) return { change: 'growth', rule: 'change/growth:增速' };
  if (left.isEmpty && around.sharesClause && previous) return { change: previous.change, rule: 'change/shared' };
  if (quantity.group === 'point' || quantity.group === 'fold') return { change: 'growth', rule: `change/growth:${quantity.unit}` };
  return { change: 'share', rule: quantity.unit === '' ? 'change/share' : `change/share:${quantity.unit}` };
}

function amountChange(text: string, quantity: Quantity, around: Around, measure: string): Chosen {
  const { left, right } = around;
  const fell = left.between.find(({ group }) => group === 'cut');
  if (fell) return { change: 'cut', rule: `change/cut:${fell.word}` };
  if (left.isTotal) return level('', '-total');
  if (quantity.group === 'money' && right.of) return level('', '-attribute');
  const verb = left.lastVerb && left.lastVerb.group !== 'done' && right.noun.end > right.noun.start ? left.lastVerb : left.verb;
  const byVerb = verb && verbChange(quantity, around, verb, measure);
  if (byVerb) return byVerb;
  const rose = left.between.find(({ group }) => group === 'grow');
  if (rose)
    return MORE.has(rose.word)
      ? { change: 'add', rule: `change/add:${rose.word}` }
      : { change: 'growth', rule: `change/growth:${rose.word}` };
  const stands = left.noun.end > left.noun.start ? left.between.find(({ group }) => group === 'reach') : undefined;
  if (stands) return level(stands.word);
  if (verb?.group === 'keep') return level(verb.word);
  const shared = sharedChange(text, quantity, around, measure);
  if (shared) return shared;
  if (right.became === 'won' && quantity.group !== 'money') return { change: 'add', rule: 'change/add-became' };
  const loose = quantity.group === 'money' ? undefined : left.anyVerb;
  if (loose && loose.group !== 'keep') return verbChange(quantity, around, loose, measure) ?? level('');
  return level('');
}

function level(entry: string, kind = ''): Chosen {
  return { change: 'level', rule: entry === '' ? `change/level${kind}` : `change/level:${entry}` };
}

function verbChange(quantity: Quantity, around: Around, verb: Verb, measure: string): Chosen | undefined {
  if (verb.group === 'keep') return undefined;
  if (verb.group === 'cut') return { change: 'cut', rule: `change/cut:${verb.word}` };
  const { left, right, next } = around;
  const isMoney = quantity.group === 'money';
  if (quantity.group === 'group' && (!newly.has(verb.word) || (next !== undefined && next.start - quantity.end <= 4)))
    return level('', '-group');
  if (isMoney && (verb.group !== 'add' || isOwned(left, measure))) return level(verb.word);
  if ((verb.group === 'done' || verb.word === '推动') && amounts.endingAt(measure, measure.length, 0) !== undefined) return undefined;
  if (verb.group === 'give' && right.became === 'kept') return level('', '-became');
  const isAttribute = left.noun.end > left.noun.start && right.noun.end > right.noun.start && left.between.length === 0 && !left.verbLast;
  if (quantity.group === 'size' && isAttribute) return level('', '-attribute');
  return { change: 'add', rule: `change/add:${verb.word}` };
}

/** 投资 and its like after the name of what it went into: an amount spent, not added. */
function isOwned(left: Left, measure: string): boolean {
  return measure.endsWith('投资') && measure.length > left.noun.end - left.noun.start;
}

/** A figure without a verb of its own goes with the one before it. */
function sharedChange(text: string, quantity: Quantity, around: Around, measure: string): Chosen | undefined {
  const { previous, left, right, sharedVerb, sharesClause } = around;
  if (previous === undefined || previous.change === 'from-to' || previous.change === 'share' || /[%点倍]$/.test(previous.unit))
    return undefined;
  if (sharesClause) {
    const byVerb = sharedVerb && verbChange(quantity, around, sharedVerb, measure);
    if (byVerb) return byVerb;
    return previous.unit === '元' && quantity.group !== 'money' ? undefined : { change: previous.change, rule: 'change/shared' };
  }
  const isPart =
    previous.unit !== '元' && text.slice(Math.max(previous.end, around.clause.start - 3), around.clause.start + 2).includes('其中');
  const follows = isPart || (left.isEmpty && previous.change === 'add' && quantity.group === 'thing' && right.became === undefined);
  return follows ? { change: previous.change, rule: 'change/shared' } : undefined;
}

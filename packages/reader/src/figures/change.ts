import type { Change } from '../types.js';
import type { Around } from './measure.js';
import type { Quantity } from './types.js';

export interface Chosen {
  change: Change;
  /** `change/<change>:<entry>`. */
  rule: string;
}

const FROM = /[从由][^,;从由]{0,10}$/;
const TO = /[到至为成]/;

/** Says what happened to the measure of a quantity. */
export function changeOf(text: string, quantity: Quantity, around: Around, measure: string): Chosen {
  if (isFromTo(text, quantity, around)) return { change: 'from-to', rule: 'change/from-to:从' };
  return quantity.group === 'ratio' || quantity.group === 'point' || quantity.group === 'fold' || quantity.group === 'none'
    ? rateChange(quantity, around, measure)
    : amountChange(quantity, around);
}

function isFromTo(text: string, quantity: Quantity, around: Around): boolean {
  const { previous, next, clause } = around;
  if (previous?.change === 'from-to' && around.sharesClause && TO.test(text.slice(previous.end, quantity.start))) return true;
  return next !== undefined && TO.test(text.slice(quantity.end, next.start)) && FROM.test(text.slice(Math.max(clause.start, quantity.start - 12), quantity.start));
}

function rateChange(quantity: Quantity, around: Around, measure: string): Chosen {
  const { left, previous } = around;
  const fell = left.between.find(({ group }) => group === 'cut');
  if (fell) return { change: 'cut', rule: `change/cut:${fell.word}` };
  const rose = left.between.find(({ group }) => group === 'grow');
  if (rose) return { change: 'growth', rule: `change/growth:${rose.word}` };
  if (/(?:增速|增幅|增长率?)$/.test(measure)) return { change: 'growth', rule: 'change/growth:增速' };
  if (left.isEmpty && around.sharesClause && previous) return { change: previous.change, rule: `change/${previous.change}:shared` };
  if (quantity.group === 'point' || quantity.group === 'fold') return { change: 'growth', rule: `change/growth:${quantity.unit}` };
  return { change: 'share', rule: `change/share:${quantity.unit}` };
}

function amountChange(quantity: Quantity, around: Around): Chosen {
  const { left, right, previous } = around;
  const fell = left.between.find(({ group }) => group === 'cut');
  if (fell) return { change: 'cut', rule: `change/cut:${fell.word}` };
  if (left.isTotal) return { change: 'level', rule: 'change/level:total' };
  const { verb } = left;
  if (verb?.group === 'add' || verb?.group === 'done') return { change: 'add', rule: `change/add:${verb.word}` };
  const rose = left.between.find(({ group }) => group === 'grow');
  if (rose) return { change: 'growth', rule: `change/growth:${rose.word}` };
  const stands = left.between.find(({ group }) => group === 'reach');
  if (stands) return { change: 'level', rule: `change/level:${stands.word}` };
  if (verb?.group === 'keep') return { change: 'level', rule: `change/level:${verb.word}` };
  if (around.sharesClause && previous && previous.change !== 'from-to' && previous.unit !== '%') return { change: previous.change, rule: `change/${previous.change}:shared` };
  if (right.became === 'won') return { change: 'add', rule: 'change/add:became' };
  return { change: 'level', rule: `change/level:${quantity.group}` };
}

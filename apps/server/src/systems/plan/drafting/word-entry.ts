import type { PlanCommitment } from '../model.js';
import { expectedAt } from './expected.js';
import { join, say } from './figure-in.js';
import { lastMonth, reportMonth, type Entry } from './progress.js';
import type { DraftInput, FigureSource, SourcedReturn, Statement } from './types.js';
import { wordResult } from './word-result.js';
import { hasRate, rateOf, scheduleTail, targetTail, yearTail, type TailInput } from './word-tails.js';

/** What an entry is joined with others by: a rate, an exactly met target, or tails of its own. */
export interface MetricWords {
  join: 'rate' | 'exact' | 'own';
  core: Statement;
  /** Its share of the target, or that it is met exactly, or not passed yet. */
  rate: Statement | undefined;
  isExact: boolean;
  /** How it stands to last year; said before the rate. */
  year: Statement | undefined;
  /** How it stands to the schedule or the target; said after it. */
  more: Statement | undefined;
}

const RATE_VERBS = ['完成年度目标的', '为年度目标的', '达到年度目标的'];

/** Where a return can be looked up: its own reference, else 第12号·2025-09. */
export function sourceOf(commitment: PlanCommitment, from: SourcedReturn | undefined): FigureSource {
  if (from === undefined) return { commitment: commitment.number, period: null, acceptedOn: null, reference: null };
  const reference = from.reference ?? `第${commitment.number}号·${from.period}`;
  return { commitment: commitment.number, period: from.period, acceptedOn: from.acceptedOn, reference };
}

/** Words for a commitment with a target and a value; undefined where either is missing. */
export function wordMetric(entry: Entry, input: DraftInput): MetricWords | undefined {
  const { commitment, valued, isFalling, outcome } = entry;
  const { target } = commitment;
  if (target === null || valued === undefined) return undefined;
  const source = sourceOf(commitment, valued);
  const tail: TailInput = { target, value: valued.value, source, kind: input.kind, isFalling };
  const result = wordResult({ commitment, target, value: valued.value, source, kind: input.kind, isMet: outcome !== 'short' });
  const month = lastMonth(valued.period);
  const isBehind = month < reportMonth(input);
  const core = isBehind ? say(`截至${month}月底，`, result) : say(result);
  const year = yearTail(tail);
  const expected = input.kind === 'midyear' ? expectedAt(commitment, input.plan.periodKind, month) : null;
  const told = hasRate(tail);
  const schedule = told && expected !== null ? scheduleTail(tail, expected) : undefined;
  const against = told ? undefined : targetTail(tail);
  const more = schedule ?? against;
  const isExact = told && valued.value === target.value;
  const isPlain = year === undefined && more === undefined && !isBehind && outcome !== 'short';
  const kind = isPlain && isExact ? 'exact' : isPlain && told ? 'rate' : 'own';
  return { join: kind, core, rate: told && valued.value > 0 ? rateOf(tail, outcome === 'short') : undefined, isExact, year, more };
}

/** A metric as a clause of its own, its rate worded by turns so that no two in a row sound alike. */
export function alone(words: MetricWords, turn: number): Statement {
  const verb = RATE_VERBS[turn % RATE_VERBS.length] ?? '完成年度目标的';
  const rate = words.rate !== undefined && !words.isExact ? say(verb, words.rate) : words.rate;
  return join(
    [words.core, words.year, rate, words.more].filter((each) => each !== undefined),
    '，',
  );
}

/** Several with the same kind of tail in one sentence: A7家，B12家，分别完成年度目标的116.7%和120%. */
export function together(group: readonly MetricWords[], turn: number): Statement {
  const [first] = group;
  if (group.length === 1 && first !== undefined) return alone(first, turn);
  const cores = join(
    group.map(({ core }) => core),
    '，',
  );
  if (first?.join === 'exact') return say(cores, turn % 2 === 0 ? '，均完成年度目标' : '，均实现年度目标');
  const rates = group.flatMap(({ rate }) => rate ?? []);
  const same = rates.every(({ text }) => text === rates[0]?.text);
  if (same && rates[0] !== undefined) return say(cores, '，均完成年度目标的', rates[0]);
  const last = rates.at(-1);
  if (last === undefined) return cores;
  return say(cores, turn % 2 === 0 ? '，分别完成年度目标的' : '，分别为年度目标的', join(rates.slice(0, -1), '、'), '和', last);
}

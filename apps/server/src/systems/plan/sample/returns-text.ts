import type { Grade, PlanCommitment } from '../model.js';
import * as phrases from './phrases.js';
import type { Random } from './random.js';
import { written } from './values.js';

/** Where a commitment stands in a month. */
export interface Standing {
  month: number;
  value: number | null;
  grade: Grade | null;
  /** `claim`: it says done whatever the grade; `correction`: it takes a value back. */
  tone: 'plain' | 'claim' | 'correction';
}

/** What is built, not arranged. */
const WORKS = /改造|隧道|立交|公园|口岸|工程|地块|开通|北段|截排|棋院|一馆|园建设|上楼|防洪|体验中心/;

/** What the commitment is about, for the middle of a sentence: the measure, or its text without what stands before the matter. */
export function topicOf({ target, text }: PlanCommitment): string {
  if (target !== null) return target.measure;
  const bare = text
    .replace(/^(?:由.*?牵头|\d+月底前|上半年|全年)/, '')
    .replace(/^(?:力争|争取|探索|谋划|研究|持续|继续|常态化)+/, '')
    .replace(
      /^(?:完成|建成|建设|启动|推进|推动|开通|举办|办好|成立|设立|建立|打造|筹办|加强|加快|深化|推广|推行|投放|发展|支持|引导|鼓励|推出|盘活|用好|扩大|实施|健全|培育)/,
      '',
    );
  return [...bare].length < 3 ? text : bare;
}

/** A sentence or two as an office writes them; `used` keeps one commitment from saying the same thing twice. */
export function textOf(commitment: PlanCommitment, standing: Standing, random: Random, used: Set<string>): string {
  const value = standing.value === null || commitment.target === null ? '' : written(standing.value, commitment.target.unit);
  const make = (): string =>
    `${random.pick(phrases.openings)}${random.pick(bodiesOf(commitment, standing))}${random.pick(phrases.tails)}`
      .replaceAll('{m}', String(standing.month))
      .replaceAll('{v}', value)
      .replaceAll('{t}', topicOf(commitment));
  let text = make();
  for (let tries = 0; tries < 20 && used.has(text.replace(/\d+月/, '')); tries++) text = make();
  used.add(text.replace(/\d+月/, ''));
  return text;
}

function bodiesOf({ target, text }: PlanCommitment, { value, grade, tone }: Standing): readonly [string, ...string[]] {
  if (tone === 'claim') return phrases.claims;
  if (tone === 'correction') return phrases.corrections;
  if (value !== null && target !== null) {
    if (target.change === 'growth') return phrases.rates;
    return target.change === 'add' ? phrases.sums : phrases.states;
  }
  if (grade === 'done') return phrases.done;
  if (grade === 'in-use') return phrases.inUse;
  if (grade === 'begun') return WORKS.test(text) ? phrases.begunWorks : phrases.begunSoft;
  return phrases.announced;
}

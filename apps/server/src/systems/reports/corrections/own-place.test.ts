import { read } from '@luoshi/reader';
import { expect, test } from 'vitest';
import { applyCorrections } from './apply-corrections.js';
import type { NewCorrection } from './correction.js';

const text = `江北区2025年计划报告

一、2024年计划执行情况

新建公厕6座。

二、2025年主要任务

提升城市品质。新建口袋公园12个，6月底前建成滨江大道。
新建中小学8所，改造道路5条。由教育局牵头开展课后服务。
`;
const raw = read(text);
const at = (quote: string) => {
  const start = text.indexOf(quote);
  return { layer: 'commitment' as const, start, end: start + quote.length };
};
const apply = (...corrections: NewCorrection[]) => {
  const numbered = corrections.map((correction, index) => ({ n: index + 1, correction }));
  const { reading, refusals } = applyCorrections(raw, text, numbered);
  expect([...refusals]).toEqual([]);
  return reading.commitments.map(({ quote, heading, headingId, deadline, deadlineStated, owner }) => {
    return { quote, heading, headingId, deadline, deadlineStated, owner };
  });
};
const plan = '二、2025年主要任务';
const topic = raw.outline.find(({ form }) => form === 'topic');
const plain = { heading: plan, headingId: topic?.parent ?? null, deadline: '2025-12-31', deadlineStated: false, owner: null };
const topical = { ...plain, heading: `${plan} > 提升城市品质`, headingId: topic?.id ?? null };
const whole = {
  toilets: { quote: '新建公厕6座', heading: '一、2024年计划执行情况', headingId: 'h1', deadline: null, deadlineStated: false, owner: null },
  parks: { ...topical, quote: '新建口袋公园12个' },
  road: { ...topical, quote: '6月底前建成滨江大道', deadline: '2025-06-30', deadlineStated: true },
  schools: { ...plain, quote: '新建中小学8所' },
  roads: { ...plain, quote: '改造道路5条' },
  care: { ...plain, quote: '由教育局牵头开展课后服务', owner: '教育局' },
};
const { toilets, parks, road, schools, roads, care } = whole;

test('the reader closes a topic at the next paragraph', () => {
  expect(apply()).toEqual([toilets, parks, road, schools, roads, care]);
});

test('an edited commitment keeps the heading that the reader gave it', () => {
  const edit: NewCorrection = { action: 'edit', at: at('新建中小学8所'), to: { ...span('中小学8所') } };
  expect(apply(edit)).toEqual([toilets, parks, road, { ...schools, quote: '中小学8所' }, roads, care]);
});

test('the pieces of a split keep the heading, and each has the deadline of its own words', () => {
  const merged: NewCorrection = { action: 'merge', at: at('新建口袋公园12个'), with: [at('6月底前建成滨江大道')] };
  const both = { ...road, quote: '新建口袋公园12个，6月底前建成滨江大道' };
  expect(apply(merged)).toEqual([toilets, both, schools, roads, care]);
  const split: NewCorrection = { action: 'split', at: at(both.quote), where: [text.indexOf('，6月底前')] };
  expect(apply(merged, split)).toEqual([toilets, parks, road, schools, roads, care]);
});

test('an edit that leaves the deadline out of the commitment leaves it the end of the year', () => {
  const edit: NewCorrection = { action: 'edit', at: at('6月底前建成滨江大道'), to: span('建成滨江大道') };
  const without = { ...topical, quote: '建成滨江大道' };
  expect(apply(edit)).toEqual([toilets, parks, without, schools, roads, care]);
});

test('an edit that leaves the owner out takes the owner away', () => {
  const edit: NewCorrection = { action: 'edit', at: at('由教育局牵头开展课后服务'), to: span('开展课后服务') };
  expect(apply(edit).at(-1)).toEqual({ ...plain, quote: '开展课后服务' });
});

test('an added commitment stands where the reader’s neighbours in its paragraph stand', () => {
  for (const gone of [road, roads, care]) {
    const again = apply({ action: 'reject', at: at(gone.quote) }, { action: 'add', at: at(gone.quote) });
    expect(again).toEqual([toilets, parks, road, schools, roads, care]);
  }
});

test('an added commitment is as firm as its words', () => {
  const said = '江北区2025年计划报告\n\n一、2025年主要任务\n\n力争引进企业20家。\n';
  const quote = '力争引进企业20家';
  const start = said.indexOf(quote);
  const correction: NewCorrection = { action: 'add', at: { layer: 'commitment', start, end: start + quote.length } };
  const { commitments } = applyCorrections({ ...read(said), commitments: [] }, said, [{ n: 1, correction }]).reading;
  expect(commitments).toMatchObject([{ quote, certainty: 'aspire', part: 'target', kind: 'metric', deadline: '2025-12-31' }]);
});

test('an added commitment without neighbours stands under the heading that is open there, not under a closed topic', () => {
  const alone: NewCorrection[] = [schools, roads, care].map(({ quote }) => ({ action: 'reject', at: at(quote) }));
  expect(apply(...alone, { action: 'add', at: at(schools.quote) })).toEqual([toilets, parks, road, schools]);
  const beside: NewCorrection[] = [parks, road].map(({ quote }) => ({ action: 'reject', at: at(quote) }));
  expect(apply(...beside, { action: 'add', at: at(road.quote) })).toEqual([toilets, road, schools, roads, care]);
});

test('an owner named behind a commitment, not in its words, answers for each piece of it', () => {
  const owned = { ...raw, commitments: raw.commitments.map((each) => (each.quote === road.quote ? { ...each, owner: '住建局' } : each)) };
  const correction: NewCorrection = { action: 'split', at: at(road.quote), where: [text.indexOf('滨江大道')] };
  const { commitments } = applyCorrections(owned, text, [{ n: 1, correction }]).reading;
  expect(commitments.slice(2, 4).map(({ quote, owner, deadline }) => ({ quote, owner, deadline }))).toEqual([
    { quote: '6月底前建成', owner: '住建局', deadline: '2025-06-30' },
    { quote: '滨江大道', owner: '住建局', deadline: '2025-12-31' },
  ]);
});

test('a mark that a person changed says so beside what made it', () => {
  const made = raw.commitments.find(({ quote }) => quote === schools.quote)?.because ?? [];
  expect(made.length).toBeGreaterThan(0);
  const correction: NewCorrection = { action: 'edit', at: at(schools.quote), to: span('中小学8所') };
  const { reading } = applyCorrections(raw, text, [{ n: 1, correction }]);
  expect(reading.commitments.find(({ quote }) => quote === '中小学8所')?.because).toEqual([...made, 'person']);
});

function span(quote: string) {
  const { start, end } = at(quote);
  return { start, end };
}

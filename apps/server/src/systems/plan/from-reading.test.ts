import { readFileSync } from 'node:fs';
import { read } from '@luoshi/reader';
import { describe, expect, it } from 'vitest';
import { commitmentsOf, numberedId } from './from-reading.js';

const text = readFileSync(new URL('../../../../../sample/luohu-2025.md', import.meta.url), 'utf8');
const commitments = commitmentsOf(read(text), { planId: 'p', idOf: numberedId });
const of = (words: string) => commitments.find(({ text }) => text.includes(words));

describe('the commitments of a plan, taken from the sample report', () => {
  it('are its targets in order, numbered from one', () => {
    expect(commitments).toHaveLength(166);
    expect(commitments.map(({ number }) => number)).toEqual(Array.from({ length: 166 }, (_, i) => i + 1));
    expect(new Set(commitments.map(({ id }) => id)).size).toBe(166);
    expect(commitments.every(({ span, text: quote }) => span !== null && text.slice(span.start, span.end) === quote)).toBe(true);
  });

  it('start without an owner and with nothing done', () => {
    const start = text.indexOf('地方一般公共预算收入达到144.2亿元');
    expect(of('地方一般公共预算收入')).toEqual({
      id: 'c003',
      planId: 'p',
      number: 3,
      heading: '二、2025年主要目标',
      text: '地方一般公共预算收入达到144.2亿元',
      kind: 'metric',
      certainty: 'firm',
      target: {
        value: 14_420_000_000,
        upper: null,
        unit: '元',
        comparator: '=',
        measure: '地方一般公共预算收入',
        change: 'level',
        baseline: 12_305_000_000,
      },
      deadline: '2025-12-31',
      leadUnit: null,
      supportingUnits: [],
      parent: null,
      schedule: { shape: 'linear' },
      items: [],
      milestones: [],
      closedOn: null,
      weight: 1,
      span: { start, end: start + 19 },
    });
  });

  it('keep the two ends of a range', () => {
    expect(of('创新载体')?.target).toEqual({
      value: 3,
      upper: 5,
      unit: '个',
      comparator: '=',
      measure: '创新载体',
      change: 'add',
      baseline: null,
    });
  });

  it('take last year only where it is told in the same unit', () => {
    expect(of('地区生产总值')?.target?.baseline).toBe(3);
    expect(of('新建碧道')?.target).toMatchObject({ value: 16_760, unit: '米', baseline: null });
  });

  it('make a milestone of a day that the text names', () => {
    expect(of('东门步行街')).toMatchObject({
      deadline: '2025-06-30',
      milestones: [{ n: 1, name: '6月底前完成东门步行街改造市政工程', due: '2025-06-30', grade: null }],
    });
  });

  it('track the places that a commitment names one by one', () => {
    expect(of('5号线西延')).toMatchObject({
      kind: 'milestone',
      target: null,
      items: [
        { n: 1, name: '5号线西延', grade: null },
        { n: 2, name: '11号线二期', grade: null },
      ],
    });
  });
});

describe('a figure that states the goal', () => {
  const take = (sentence: string) =>
    commitmentsOf(read(`二、2025年主要任务\n\n（一）办好教育\n\n${sentence}\n`, { planYear: 2025 }), { planId: 'p', idOf: numberedId });

  it('is the last of two where one leads to the other', () => {
    const [commitment] = take('把幼儿园学位由1.2万个增加到1.5万个。');
    expect(commitment?.target).toMatchObject({ value: 15_000, unit: '个', change: 'from-to' });
  });

  it('is the first of several promises', () => {
    expect(take('新增学位4000个、新改扩建学校10所。')[0]?.target).toMatchObject({ value: 4000, unit: '个', change: 'add' });
  });
});

it('refuses a plan without a year', () => {
  const reading = { ...read(text), commitments: read(text).commitments.map((each) => ({ ...each, deadline: null })) };
  const undated = { ...reading, document: { ...reading.document, planYear: null } };
  expect(() => commitmentsOf(undated, { planId: 'p', idOf: numberedId })).toThrow('pass the year');
  expect(commitmentsOf(undated, { planId: 'p', idOf: numberedId, year: 2025 })[0]?.deadline).toBe('2025-12-31');
});

import { describe, expect, it } from 'vitest';
import { findLinks } from '../links/find-links.js';
import { commitment, figure } from '../testing/marks.js';
import type { Commitment, Figure } from '../types.js';
import { findFindings } from './find-findings.js';

/** What is found in `text`, without what every finding of a rule says alike. */
function found(text: string, marks: { figures?: Figure[]; commitments?: Commitment[] }) {
  const figures = marks.figures ?? [];
  return findFindings({ text, outline: [], figures, commitments: marks.commitments ?? [], links: findLinks(figures) }).map(
    ({ rule, severity, quote, why }) => ({ rule, severity, quote, why }),
  );
}

const percent = { unit: '%', change: 'growth' } as const;

describe('findFindings', () => {
  it('finds a target below what last year reached', () => {
    const text = '去年外贸进出口增长9%。今年外贸进出口增长6%。';
    const measure = { ...percent, measure: '外贸进出口' };
    const figures = [figure(text, '9%', { ...measure, part: 'result' }), figure(text, '6%', measure)];
    expect(found(text, { figures })).toEqual([
      { rule: 'target-below-result', severity: 'warning', quote: '6%', why: '目标“外贸进出口”6%，上年已完成9%，目标不及上年。' },
    ]);
  });

  it('takes less for better where less is better', () => {
    const text = '去年PM2.5年均浓度33微克/立方米。今年PM2.5年均浓度31微克/立方米。';
    const measure = { unit: '微克/立方米', measure: 'PM2.5年均浓度' };
    const figures = [figure(text, '33微克/立方米', { ...measure, part: 'result' }), figure(text, '31微克/立方米', measure)];
    expect(found(text, { figures })).toEqual([]);
  });

  it('does not hold what several years added against one year', () => {
    const text = '五年新建口袋公园50个。今年新建口袋公园12个。';
    const measure = { unit: '个', measure: '口袋公园', change: 'add' } as const;
    const figures = [figure(text, '50个', { ...measure, part: 'result' }), figure(text, '12个', measure)];
    expect(found(text, { figures })).toEqual([]);
  });

  it('finds a headline indicator of which the plan does not speak', () => {
    const text = '去年固定资产投资增长8%，生产总值增长5%。今年生产总值增长6%。';
    const figures = [
      figure(text, '8%', { ...percent, measure: '固定资产投资', part: 'result' }),
      figure(text, '5%', { ...percent, measure: '生产总值', part: 'result' }),
      figure(text, '6%', { ...percent, measure: '生产总值' }),
    ];
    expect(found(text, { figures })).toEqual([
      { rule: 'result-without-target', severity: 'note', quote: '8%', why: '上年报告了“固定资产投资”8%，今年的目标里没有这项指标。' },
    ]);
  });

  it('finds a target that cannot be checked', () => {
    const text = '持续加强干部队伍建设，6月底前建成湖滨书屋。';
    const commitments = [commitment(text, '持续加强干部队伍建设'), commitment(text, '6月底前建成湖滨书屋', { kind: 'milestone' })];
    expect(found(text, { commitments })).toEqual([
      {
        rule: 'uncheckable',
        severity: 'note',
        quote: '持续加强干部队伍建设',
        why: '这项任务没有数字、没有完成的标志，也没有时限，年终无法核对。',
      },
    ]);
  });

  it('finds one measure with two values', () => {
    const text = '生产总值增长6%。全年工作围绕生产总值增长6.5%展开。';
    const figures = [
      figure(text, '6%', { ...percent, measure: '生产总值' }),
      figure(text, '6.5%', { ...percent, measure: '地区生产总值' }),
    ];
    expect(found(text, { figures })).toEqual([
      { rule: 'two-values', severity: 'error', quote: '6.5%', why: '同一指标前后不一：前面写“生产总值”6%，这里写6.5%。' },
    ]);
  });

  it('lets two values stand that a comparator or the rounding reconciles', () => {
    const text = '一般公共预算收入突破80亿元。一般公共预算收入完成81.2亿元。一般公共预算收入81亿元。';
    const measure = { unit: '元', measure: '一般公共预算收入', part: 'result' } as const;
    const figures = [
      figure(text, '突破80亿元', { ...measure, value: 8e9, comparator: '>' }),
      figure(text, '81.2亿元', { ...measure, value: 8.12e9 }),
      figure(text, '81亿元', { ...measure, value: 8.1e9 }),
    ];
    expect(found(text, { figures })).toEqual([]);
  });

  it('does not judge ratios', () => {
    const text = '三次产业结构调整为22.7:30.3:47。三次产业结构优化为21:31:48。';
    const shared = { measure: '三次产业结构', change: 'share', part: 'result' } as const;
    const figures = [
      figure(text, '22.7:30.3:47', { ...shared, value: [22.7, 30.3, 47] }),
      figure(text, '21:31:48', { ...shared, value: [21, 31, 48] }),
    ];
    expect(found(text, { figures })).toEqual([]);
  });

  it('finds parts that exceed their total', () => {
    const text = '新建学校10所，其中小学6所、初中5所。';
    const school = { unit: '所', change: 'add' } as const;
    const figures = ['10所', '6所', '5所'].map((quote) => figure(text, quote, { ...school, measure: '学校' }));
    expect(found(text, { figures })).toEqual([
      { rule: 'parts-total', severity: 'error', quote: '10所', why: '分项6所、5所相加为11所，与总数10所不符。' },
    ]);
  });

  it('finds a sum that is not the sum of what stands before it', () => {
    const text = '建设小学3所、初中2所，共6所。';
    const figures = ['3所', '2所', '6所'].map((quote) => figure(text, quote, { unit: '所', change: 'add', measure: '学校' }));
    expect(found(text, { figures })).toEqual([
      { rule: 'parts-total', severity: 'error', quote: '6所', why: '分项3所、2所相加为5所，与总数6所不符。' },
    ]);
  });

  it('forgives the parts their rounding', () => {
    const text = '完成投资10亿元，其中城区6.1亿元、乡镇3.92亿元。';
    const money = { unit: '元', measure: '投资' };
    const figures = [
      figure(text, '10亿元', { ...money, value: 1e9 }),
      figure(text, '6.1亿元', { ...money, value: 6.1e8 }),
      figure(text, '3.92亿元', { ...money, value: 3.92e8 }),
    ];
    expect(found(text, { figures })).toEqual([]);
  });

  it('finds a growth rate that does not fit its two levels', () => {
    const text = '税收由20亿元增加到25亿元，增长15%。';
    const money = { unit: '元', measure: '税收', change: 'from-to', part: 'result' } as const;
    const figures = [
      figure(text, '20亿元', { ...money, value: 2e9 }),
      figure(text, '25亿元', { ...money, value: 2.5e9 }),
      figure(text, '15%', { ...percent, measure: '税收', part: 'result' }),
    ];
    expect(found(text, { figures })).toEqual([
      { rule: 'growth-mismatch', severity: 'error', quote: '15%', why: '由20亿元到25亿元，增长应为25%，文中写15%。' },
    ]);
  });

  it('finds a planned growth rate that does not fit last year and this year', () => {
    const text = '去年一般公共预算收入完成50亿元。今年一般公共预算收入60亿元，增长10%。';
    const money = { unit: '元', measure: '一般公共预算收入' };
    const figures = [
      figure(text, '50亿元', { ...money, value: 5e9, part: 'result' }),
      figure(text, '60亿元', { ...money, value: 6e9 }),
      figure(text, '10%', { ...percent, measure: '一般公共预算收入' }),
    ];
    expect(found(text, { figures })).toEqual([
      { rule: 'growth-mismatch', severity: 'error', quote: '10%', why: '由50亿元到60亿元，增长应为20%，文中写10%。' },
    ]);
  });

  it('finds a hedge on a headline indicator', () => {
    const text = '力争固定资产投资增长7%，新建公厕左右开门5座。';
    const figures = [figure(text, '7%', { ...percent, measure: '固定资产投资' }), figure(text, '5座', { unit: '座', measure: '公厕' })];
    expect(found(text, { figures })).toEqual([
      {
        rule: 'hedged-headline',
        severity: 'warning',
        quote: '7%',
        why: '主要指标“固定资产投资”7%用了“力争”，年终难以判定是否完成。',
      },
    ]);
  });

  it('finds the same target set twice, whatever its verbs', () => {
    const text = '加快建设湖滨路跨线桥。全力推进建设湖滨路跨线桥。';
    const commitments = [
      commitment(text, '加快建设湖滨路跨线桥', { kind: 'milestone' }),
      commitment(text, '推进建设湖滨路跨线桥', { kind: 'milestone' }),
    ];
    expect(found(text, { commitments })).toEqual([
      {
        rule: 'duplicate',
        severity: 'warning',
        quote: '推进建设湖滨路跨线桥',
        why: '与前文“加快建设湖滨路跨线桥”是同一项任务，写了两次。',
      },
    ]);
  });

  it('finds a unit that changes between the years', () => {
    const text = '去年修复湿地20公顷。今年修复湿地400亩。';
    const measure = { measure: '修复湿地', change: 'add' } as const;
    const figures = [
      figure(text, '20公顷', { ...measure, unit: '公顷', part: 'result' }),
      figure(text, '400亩', { ...measure, unit: '亩' }),
    ];
    expect(found(text, { figures })).toEqual([
      {
        rule: 'unit-changed',
        severity: 'warning',
        quote: '400亩',
        why: '上年“修复湿地”20公顷，今年“修复湿地”400亩，计量单位由“公顷”变为“亩”。',
      },
    ]);
  });

  it('puts errors before warnings and warnings before notes', () => {
    const text = '持续加强宣传引导。力争生产总值增长6%。确保生产总值增长7%。';
    const figures = [figure(text, '6%', { ...percent, measure: '生产总值' }), figure(text, '7%', { ...percent, measure: '生产总值' })];
    const commitments = [commitment(text, '持续加强宣传引导')];
    expect(found(text, { figures, commitments }).map(({ severity }) => severity)).toEqual(['error', 'warning', 'note']);
  });

  it('says in English what it says in Chinese', () => {
    const text = '新建学校10所，其中小学6所、初中5所。';
    const figures = ['10所', '6所', '5所'].map((quote) => figure(text, quote, { unit: '所', change: 'add', measure: '学校' }));
    const all = findFindings({ text, outline: [], figures, commitments: [], links: [] });
    expect(all.map(({ whyEn, mendEn }) => [whyEn, mendEn])).toEqual([
      [
        'The parts 6所, 5所 add up to 11所, not to the total of 10所.',
        'Check the total and its parts; where parts overlap, say how they are counted.',
      ],
    ]);
  });
});

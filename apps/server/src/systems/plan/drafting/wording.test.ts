import { expect, it } from 'vitest';
import type { Target } from '../model.js';
import { draftReport } from './draft-report.js';
import { accepted, commitment, planOf, target } from './testing/one-commitment.js';
import type { DraftInput } from './types.js';

/** The last paragraph of a report on one promise with one accepted value. */
function said(text: string, goal: Target, value: number, given: Partial<DraftInput> = {}, reason: string | null = '前期工作滞后'): string {
  const period = given.kind === 'midyear' ? '2025-06' : '2025-12';
  const { sections } = draftReport(planOf([commitment(text, { target: goal })], [[accepted(period, { value, reason })]], given));
  return sections.at(-1)?.paragraphs.at(-1)?.text ?? '';
}

const rows = (cases: Array<[string, string]>): void => {
  expect(cases.map(([actual]) => actual)).toEqual(cases.map(([, expected]) => expected));
};

it('what is added is told with its share of the target', () => {
  const places = target({ value: 4000, unit: '个', measure: '学位', change: 'add', comparator: '>=' });
  const schools = target({ value: 8, unit: '所', measure: '学校', change: 'add' });
  const firms = target({ value: 370, unit: '家', measure: '企业', change: 'add' });
  rows([
    [said('新增学位4000个以上', places, 4160), '新增学位4160个，完成年度目标的104%。'],
    [said('新建学校8所', schools, 8), '新建学校8所，完成年度目标。'],
    [said('新建学校8所', schools, 6), '新建学校6所，完成年度目标的75%，主要原因是前期工作滞后。'],
    [said('新建学校8所', schools, 0), '尚未新建学校，主要原因是前期工作滞后。'],
    [said('企业净增370家', firms, -12), '企业净减少12家，低于年度目标382家，主要原因是前期工作滞后。'],
    [said('力争新增学位1.2万个', target({ ...places, value: 12000 }), 12600), '新增学位1.26万个，完成年度目标的105%。'],
    [said('新增学位超4000个', target({ ...places, comparator: '>' }), 4000), '新增学位4000个，尚未超过年度目标，主要原因是前期工作滞后。'],
  ]);
});

it('what it stands at is told against last year and the target', () => {
  const income = target({ value: 1e10, unit: '元', measure: '一般公共预算收入', change: 'level', baseline: 9.5e9 });
  const text = '一般公共预算收入力争达到100亿元';
  rows([
    [said(text, income, 1.02e10), '一般公共预算收入达到102亿元，比上年增长7.4%，完成年度目标的102%。'],
    [said(text, income, 9.5e9), '一般公共预算收入达到95亿元，与上年持平，完成年度目标的95%，主要原因是前期工作滞后。'],
    [said(text, income, 9e9), '一般公共预算收入达到90亿元，比上年下降5.3%，完成年度目标的90%，主要原因是前期工作滞后。'],
    [said(text, target({ ...income, baseline: 0 }), 1.02e10), '一般公共预算收入达到102亿元，完成年度目标的102%。'],
    [said(text, target({ ...income, baseline: null }), 1.02e10), '一般公共预算收入达到102亿元，完成年度目标的102%。'],
    [
      said('企业总数突破800家', target({ value: 800, unit: '家', measure: '企业总数', change: 'level', comparator: '>' }), 824),
      '企业总数达到824家，完成年度目标的103%。',
    ],
  ]);
});

it('of a measure of which less is better, less is no shortfall', () => {
  const dust = target({ value: 15, unit: '微克/立方米', measure: 'PM2.5年均浓度', change: 'level', baseline: 15.7 });
  const text = 'PM2.5年均浓度降到15微克/立方米';
  rows([
    [said(text, dust, 14.6), 'PM2.5年均浓度降到14.6微克/立方米，比上年下降7%，低于年度目标0.4微克/立方米。'],
    [said(text, dust, 15), 'PM2.5年均浓度降到15微克/立方米，比上年下降4.5%，与年度目标持平。'],
    [said(text, dust, 16), 'PM2.5年均浓度为16微克/立方米，比上年上升1.9%，高于年度目标1微克/立方米，主要原因是前期工作滞后。'],
  ]);
});

it('a share rises and falls by percentage points, never by a percentage', () => {
  const air = target({ value: 97.5, unit: '%', measure: '空气质量优良率', change: 'share', baseline: 97.2 });
  const text = '空气质量优良率达到97.5%';
  rows([
    [said(text, air, 97.8), '空气质量优良率达到97.8%，比上年提高0.6个百分点，高于年度目标0.3个百分点。'],
    [said(text, air, 97.2), '空气质量优良率达到97.2%，与上年持平，低于年度目标0.3个百分点，主要原因是前期工作滞后。'],
    [said(text, air, 97), '空气质量优良率达到97%，比上年下降0.2个百分点，低于年度目标0.5个百分点，主要原因是前期工作滞后。'],
    [
      said(
        '垃圾分类参与率保持在95%以上',
        target({ value: 95, unit: '%', measure: '垃圾分类参与率', change: 'share', comparator: '>=' }),
        94,
      ),
      '垃圾分类参与率为94%，低于年度目标1个百分点，主要原因是前期工作滞后。',
    ],
    [
      said(
        '新兴企业占企业总数的50%以上',
        target({ value: 50, unit: '%', measure: '新兴企业占企业总数', change: 'share', comparator: '>=' }),
        52,
      ),
      '新兴企业占企业总数的52%，高于年度目标2个百分点。',
    ],
  ]);
});

it('growth is held against its target in percentage points, and a fall is called a fall', () => {
  const growth = target({ value: 5.5, unit: '%', measure: '地区生产总值', change: 'growth', baseline: 3 });
  const text = '地区生产总值力争增长5.5%左右';
  rows([
    [said(text, growth, 5.8), '地区生产总值比上年增长5.8%，高于年度目标0.3个百分点。'],
    [said(text, growth, 5.5), '地区生产总值比上年增长5.5%，与年度目标持平。'],
    [said(text, growth, 0), '地区生产总值与上年持平，低于年度目标5.5个百分点，主要原因是前期工作滞后。'],
    [said(text, growth, -1.2), '地区生产总值比上年下降1.2%，低于年度目标6.7个百分点，主要原因是前期工作滞后。'],
    [said('地区生产总值增长5%-6%', target({ ...growth, value: 5, upper: 6 }), 5.4), '地区生产总值比上年增长5.4%，处于年度目标区间。'],
  ]);
});

it('a cut is told as a fall, and what rose instead as a rise', () => {
  const energy = target({ value: 3, unit: '%', measure: '单位能耗', change: 'cut' });
  const text = '单位能耗下降3%';
  rows([
    [said(text, energy, 3.4), '单位能耗比上年下降3.4%，高于年度目标0.4个百分点。'],
    [said(text, energy, 0), '单位能耗与上年持平，低于年度目标3个百分点，主要原因是前期工作滞后。'],
    [said(text, energy, -1), '单位能耗比上年上升1%，低于年度目标4个百分点，主要原因是前期工作滞后。'],
  ]);
});

it('what moves from one state to another names both, and the way it really went', () => {
  const rate = target({ value: 90, unit: '%', measure: '自动分拨率', change: 'from-to', baseline: 70 });
  const text = '自动分拨率从70%提高到90%';
  rows([
    [said(text, rate, 92), '自动分拨率由70%提高到92%。'],
    [said(text, rate, 70), '自动分拨率为70%，与上年持平，主要原因是前期工作滞后。'],
    [said(text, rate, 65), '自动分拨率由70%降低到65%，主要原因是前期工作滞后。'],
  ]);
});

it('at mid-year a sum is held against its schedule', () => {
  const places = target({ value: 4000, unit: '个', measure: '学位', change: 'add' });
  const half = { kind: 'midyear' } as const;
  rows([
    [said('新增学位4000个', places, 2080, half), '新增学位2080个，完成年度目标的52%，快于序时进度2个百分点。'],
    [said('新增学位4000个', places, 2000, half), '新增学位2000个，完成年度目标的50%，与序时进度持平。'],
    [said('新增学位4000个', places, 1500, half), '新增学位1500个，完成年度目标的37.5%，慢于序时进度12.5个百分点，主要原因是前期工作滞后。'],
    [
      said('地区生产总值增长5.5%', target({ value: 5.5, unit: '%', measure: '地区生产总值', change: 'growth' }), 5.6, half),
      '地区生产总值同比增长5.6%，高于年度目标0.1个百分点。',
    ],
  ]);
});

it('a reason is fitted into its sentence as the unit gave it, and a missing one is asked for, not made up', () => {
  const schools = target({ value: 8, unit: '所', measure: '学校', change: 'add' });
  const why = (reason: string | null): string =>
    said('新建学校8所', schools, 6, {}, reason).replace('新建学校6所，完成年度目标的75%，', '');
  rows([
    [why('原因是征拆未完成。'), '主要原因是征拆未完成。'],
    [why('受征拆进度影响'), '主要是受征拆进度影响。'],
    [why('征拆未完成。审批较慢。'), '主要原因是征拆未完成；审批较慢。'],
    [why('  '), '【原因待补】。'],
    [why(null), '【原因待补】。'],
  ]);
});

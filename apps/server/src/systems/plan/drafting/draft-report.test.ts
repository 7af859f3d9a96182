import { expect, it } from 'vitest';
import { draftReport } from './draft-report.js';
import { accepted, commitment, planOf, target } from './testing/one-commitment.js';
import { toText } from './to-text.js';

const add = (value: number, unit: string, measure: string): ReturnType<typeof target> => target({ value, unit, measure, change: 'add' });
const at = (heading: string, number: number): { heading: string; number: number } => ({
  heading: `三、2025年主要任务 > ${heading}`,
  number,
});

it("a year is drafted under the plan's own headings, numbered anew, the unfinished with its reason behind", () => {
  const commitments = [
    commitment('地区生产总值增长5.5%', {
      number: 1,
      heading: '二、2025年主要目标',
      target: target({ value: 5.5, unit: '%', measure: '地区生产总值', change: 'growth' }),
    }),
    commitment('引进机构6家', { ...at('（二）产业 > 1.金融 > 做大金融', 2), target: add(6, '家', '机构') }),
    commitment('引进基金10家以上', { ...at('（二）产业 > 1.金融 > 做大金融', 3), target: add(10, '家', '基金') }),
    commitment('争取获批改革试点', { ...at('（二）产业 > 1.金融 > 做大金融', 4) }),
    commitment('发展特色金融', { ...at('（二）产业 > 1.金融 > 做大金融', 5), kind: 'activity' }),
    commitment('建成交流平台', { ...at('（五）民生', 6) }),
    commitment('举办车展', { ...at('（五）民生', 7) }),
  ];
  const returns = [
    [accepted('2025-12', { value: 5.8 })],
    [accepted('2025-12', { value: 7 })],
    [accepted('2025-12', { value: 12 })],
    [accepted('2025-11', { grade: 'done' })],
    [accepted('2025-12', { grade: 'begun', text: '为3家企业放款。' })],
    [accepted('2025-12', { grade: 'begun', reason: '审批较慢' })],
    [],
  ];
  const draft = draftReport(planOf(commitments, returns));
  expect(toText(draft).split('\n\n')).toEqual([
    '关于某区2025年计划执行情况的报告',
    '（数据截至2025年12月底）',
    '各位代表：',
    '一、2025年计划执行情况',
    '2025年，计划共列任务7项。根据经审核的进展，已完成4项（超额完成3项），持续推进1项，未完成1项，尚无经审核的进展1项。',
    '——地区生产总值比上年增长5.8%，高于年度目标0.3个百分点。',
    '（一）产业',
    '1.金融',
    '做大金融。引进机构7家，引进基金12家，分别为年度目标的116.7%和120%。获批改革试点。发展特色金融，为3家企业放款。',
    '二、未完成情况及原因',
    '（一）民生',
    '交流平台正在推进，尚未建成，主要是审批较慢。\n',
  ]);
  expect(draft.silent).toEqual([{ commitment: 7, text: '举办车展', unit: null }]);
  expect(draft.flags.map(({ rule, commitment: n }) => [rule, n])).toEqual([['nothing-accepted', 7]]);
});

it('each figure names the return it comes from, and the table says what it is worth', () => {
  const income = target({ value: 1e10, unit: '元', measure: '一般公共预算收入', change: 'level', baseline: 9.5e9 });
  const given = [accepted('2025-12', { value: 1.023456e10, reference: 'T-77' })];
  const draft = draftReport(planOf([commitment('一般公共预算收入达到100亿元', { number: 4, target: income })], [given]));
  expect(
    draft.figures
      .slice(3)
      .map(({ written, role, exact, commitment: n, period, acceptedOn, reference }) => [
        written,
        role,
        exact,
        n,
        period,
        acceptedOn,
        reference,
      ]),
  ).toEqual([
    ['102.35亿元', 'result', 10234560000, 4, '2025-12', '2025-12-28', 'T-77'],
    ['7.7%', 'year-change', 7.7, 4, '2025-12', '2025-12-28', 'T-77'],
    ['102.3%', 'rate', 102.3, 4, '2025-12', '2025-12-28', 'T-77'],
  ]);
  expect(draft.indicators).toEqual([
    {
      commitment: 4,
      indicator: '一般公共预算收入',
      unit: '亿元',
      target: '100',
      result: '102.35',
      rate: '102.3%',
      lastYear: '95',
      yearChange: '+7.7%',
      verdict: '超额完成',
    },
  ]);
});

it('only what was accepted by the day is used, and an older period is said to be older', () => {
  const goal = { target: add(6, '家', '机构') };
  const returns = [accepted('2025-09', { value: 6 }), accepted('2025-12', { value: 9, acceptedOn: '2026-02-01' })];
  const draft = draftReport(planOf([commitment('引进机构6家', goal)], [returns]));
  expect(draft.sections.at(-1)?.paragraphs[0]?.text).toBe('截至9月底，引进机构6家，完成年度目标。');
  expect(draft.flags.map(({ rule }) => rule)).toEqual(['period-behind']);
});

it('a figure that nobody reports is left out and said so', () => {
  const text = '新建基站300座、灯杆42座';
  const draft = draftReport(planOf([commitment(text, { target: add(300, '座', '基站') })], [[accepted('2025-12', { value: 330 })]]));
  expect(draft.sections.at(-1)?.paragraphs[0]?.text).toBe('新建基站330座，完成年度目标的110%。');
  expect(draft.flags.map(({ rule, why }) => [rule, why])).toEqual([['figure-untracked', '“42座”没有填报，未写入']]);
});

it('an announcement is not done', () => {
  const deed = (grade: 'announced' | 'begun' | 'done'): string | undefined =>
    draftReport(planOf([commitment('建成交流平台')], [[accepted('2025-12', { grade, reason: '审批较慢' })]])).sections.at(-1)?.paragraphs[0]
      ?.text;
  expect([deed('announced'), deed('begun'), deed('done')]).toEqual([
    '交流平台尚未建成，主要原因是审批较慢。',
    '交流平台正在推进，尚未建成，主要原因是审批较慢。',
    '建成交流平台。',
  ]);
});

it('at mid-year what is not due yet is under way, not unfinished', () => {
  const draft = draftReport(planOf([commitment('完成大桥建设')], [[accepted('2025-06', { grade: 'begun' })]], { kind: 'midyear' }));
  expect(toText(draft).split('\n\n').slice(-4)).toEqual([
    '一、2025年上半年计划执行情况',
    '2025年上半年，计划共列任务1项。时间过半，根据经审核的进展，尚未到期1项。',
    '（一）产业',
    '金融。大桥建设正在推进。\n',
  ]);
});

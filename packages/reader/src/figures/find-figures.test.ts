import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isExplained } from '../explain/explain.js';
import { splitSentences } from '../sentences.js';
import { prepare } from '../source.js';
import { findFigures } from './find-figures.js';

function figuresOf(original: string) {
  const { text } = prepare(original);
  return findFigures(text, splitSentences(text, 0, text.length)).map((figure) => ({
    ...figure,
    quote: text.slice(figure.start, figure.end),
  }));
}

/** Each figure in one line: quote, value, unit, comparator, measure, change. */
function linesOf(original: string): string[] {
  return figuresOf(original).map(({ quote, value, unit, comparator, measure, change }) =>
    [quote, JSON.stringify(value), unit, comparator, measure, change].join(' | '),
  );
}

const PIECES = '3 12.5 万 亿 百 十 三 两 家 个 % 的 、 ， 。 ： 以上 超过 从 到 - “ ” 新增 增长 达到 分别 项目 : . / 翻 番 余'.split(' ');
const document = fc.array(fc.oneof(fc.string(), fc.constantFrom(...PIECES, '\n')), { maxLength: 60 }).map((pieces) => pieces.join(''));

test('figures of arbitrary strings are ordered, apart, not empty and finite', () => {
  fc.assert(
    fc.property(document, (text) => {
      let end = 0;
      for (const figure of figuresOf(text)) {
        if (figure.start < end || figure.end <= figure.start || ![figure.value].flat().every(Number.isFinite)) return false;
        end = figure.end;
      }
      return true;
    }),
    { numRuns: 2000 },
  );
});

test('every rule that makes a figure has an explanation', () => {
  fc.assert(
    fc.property(document, (text) => figuresOf(text).every(({ because }) => because.every(isExplained))),
    { numRuns: 1000 },
  );
});

test('a newly added thing is counted with its object', () => {
  expect(figuresOf('全年新增幼儿园３家以上。')).toEqual([
    {
      start: 7,
      end: 11,
      value: 3,
      unit: '家',
      comparator: '>=',
      measure: '幼儿园',
      change: 'add',
      quote: '3家以上',
      because: ['number/arabic', 'unit:家', 'comparator:以上', 'measure/object-before-figure', 'change/add:新增'],
    },
  ]);
});

test('万 and 亿 are multiplied out, the unit stays as written', () => {
  expect(linesOf('完成造林1.2万亩，税收达到3.5亿元，发电量为20亿千瓦时，实际利用外资1,300万美元。')).toEqual([
    '1.2万亩 | 12000 | 亩 | = | 造林 | add',
    '3.5亿元 | 350000000 | 元 | = | 税收 | level',
    '20亿千瓦时 | 2000000000 | 千瓦时 | = | 发电量 | level',
    '1,300万美元 | 13000000 | 美元 | = | 实际利用外资 | level',
  ]);
});

test('Chinese numerals count where they really count', () => {
  expect(linesOf('建设一百二十座泵站，新建两所学校，覆盖率达百分之九十五，占比超过三成，收入翻了一番。')).toEqual([
    '一百二十座 | 120 | 座 | = | 泵站 | add',
    '两所 | 2 | 所 | = | 学校 | add',
    '百分之九十五 | 95 | % | = | 覆盖率 | share',
    '超过三成 | 3 | 成 | > | 占比 | share',
    '一番 | 1 | 番 | = | 收入 | growth',
  ]);
});

test('names, ranks, dates, slogans and meetings are no figures', () => {
  expect(
    linesOf('2025年3月，第二次会议提出“5个百亿”目标，5G网络、3号线一期、世界500强、PM2.5、“1+3+N”、十四五、二十大、一批项目，排名前10位。'),
  ).toEqual([]);
});

test('comparators stand before or behind the number', () => {
  expect(linesOf('培训教师不少于300人，办件时间压缩到5个工作日以内，游客超过1万人次，服务企业700余家，财政投入约2000万元。')).toEqual([
    '不少于300人 | 300 | 人 | >= | 培训教师 | add',
    '5个工作日以内 | 5 | 工作日 | <= | 办件时间 | level',
    '超过1万人次 | 10000 | 人次 | > | 游客 | level',
    '700余家 | 700 | 家 | > | 企业 | add',
    '约2000万元 | 20000000 | 元 | ~ | 财政投入 | level',
  ]);
});

test('a range has two values, a ratio as many as it has parts', () => {
  expect(linesOf('引进3—5家研究院，增长4%~5%，举办七八场演出，产业结构比为5：30.5：64.5。')).toEqual([
    '3—5家 | [3,5] | 家 | = | 研究院 | add',
    '4%~5% | [4,5] | % | = | 研究院 | growth',
    '七八场 | [7,8] | 场 | = | 演出 | add',
    '5:30.5:64.5 | [5,30.5,64.5] |  | = | 产业结构 | share',
  ]);
});

test('both ends of a change are from-to', () => {
  expect(linesOf('养老床位由200张增加到350张。')).toEqual([
    '200张 | 200 | 张 | = | 养老床位 | from-to',
    '350张 | 350 | 张 | = | 养老床位 | from-to',
  ]);
});

test('figures in a row share verb and subject, and a list is shared out', () => {
  expect(linesOf('新增图书馆2座、博物馆1座；城镇、农村居民收入分别增长5.1%、6.2%；粮食产量8万吨，增长2%。')).toEqual([
    '2座 | 2 | 座 | = | 图书馆 | add',
    '1座 | 1 | 座 | = | 博物馆 | add',
    '5.1% | 5.1 | % | = | 城镇居民收入 | growth',
    '6.2% | 6.2 | % | = | 农村居民收入 | growth',
    '8万吨 | 80000 | 吨 | = | 粮食产量 | level',
    '2% | 2 | % | = | 粮食产量 | growth',
  ]);
});

test('falls, shares and points are told apart', () => {
  expect(linesOf('能耗下降3.2%，绿化率达45%，失业率降低0.5个百分点，审批环节压减40%。')).toEqual([
    '3.2% | 3.2 | % | = | 能耗 | cut',
    '45% | 45 | % | = | 绿化率 | share',
    '0.5个百分点 | 0.5 | 百分点 | = | 失业率 | cut',
    '40% | 40 | % | = | 审批环节 | cut',
  ]);
});

test('an amount before 的 is the property of what comes after', () => {
  expect(linesOf('总投资12亿元的4个桥梁项目开工建设。')).toEqual([
    '12亿元 | 1200000000 | 元 | = | 桥梁项目开工建设总投资 | level',
    '4个 | 4 | 个 | = | 桥梁项目开工建设 | add',
  ]);
});

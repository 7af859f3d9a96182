import { describe, expect, it } from 'vitest';
import { contradict, isFalling, isHeadline, lessIsBetter, measureForm, measureForms, plain, unifySynonyms } from './measure.js';

describe('measureForm', () => {
  it('gives two names of an indicator one form', () => {
    expect(measureForm('社零总额')).toBe('社会消费品零售总额');
    expect(measureForm('社会消费品零售额')).toBe('社会消费品零售总额');
    expect(measureForm('地方一般公共预算收入')).toBe('一般公共预算收入');
  });

  it('drops the words that do not say what is measured', () => {
    expect(measureForm('全年新增“专精特新”企业数量')).toBe('专精特新企业');
    expect(measureForm('新建口袋公园项目')).toBe('口袋公园');
  });

  it('keeps a measure that is nothing but such words', () => {
    expect(measureForm('项目')).toBe('项目');
  });

  it('names each member of a coordination too', () => {
    expect(measureForms('图书馆、文化馆')).toEqual(['图书馆文化馆', '图书馆', '文化馆']);
  });
});

describe('the words of a measure', () => {
  it('are compared without quotes, spaces and width', () => {
    expect(plain('“Ａ级” 景区（新）')).toBe('a级景区新');
  });

  it('are unified inside a longer text', () => {
    expect(unifySynonyms('国内生产总值预计增长')).toBe('地区生产总值预计增长');
  });

  it('contradict each other where both name another level', () => {
    expect(contradict('省级园区', '市级园区')).toBe(true);
    expect(contradict('省级园区', '园区')).toBe(false);
  });

  it('tell a headline indicator, and one of which less is better', () => {
    expect(isHeadline(measureForm('GDP'))).toBe(true);
    expect(isHeadline(measureForm('口袋公园'))).toBe(false);
    expect(isFalling(measureForm('PM2.5年均浓度'))).toBe(true);
  });
});

describe('lessIsBetter', () => {
  it('knows the measures of which less is better, by any of their names', () => {
    expect(['PM2.5年均浓度', '细颗粒物浓度', '单位GDP能耗', '城镇调查失业率', '噪声投诉量'].map(lessIsBetter)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['固定资产投资', '口袋公园', '财政支出'].map(lessIsBetter)).toEqual([false, false, false]);
  });
});

import type { Figure } from '@luoshi/reader';
import { describe, expect, it } from 'vitest';
import { asPrinted, inWords } from './printed.js';

const figure = (quote: string, value: Figure['value'], unit: string, comparator: Figure['comparator'] = '='): Figure => ({
  id: 'f',
  quote,
  start: 0,
  end: quote.length,
  value,
  unit,
  comparator,
  measure: '',
  change: 'level',
  part: null,
  because: [],
});

describe('a figure in a table', () => {
  it.each([
    ['144.2亿元', 14_420_000_000, '元', 144.2, '亿元'],
    ['3.47万户', 34_700, '户', 3.47, '万户'],
    ['1.2万亿元', 1_200_000_000_000, '元', 1.2, '万亿元'],
    ['一百二十万人次', 1_200_000, '人次', 120, '万人次'],
    ['１２亿千瓦时', 1_200_000_000, '千瓦时', 12, '亿千瓦时'],
    ['5.5%', 5.5, '%', 5.5, '%'],
    ['30家', 30, '家', 30, '家'],
    ['每万人口8.5名', 8.5, '名', 8.5, '名'],
  ])('is written in the unit as printed: %s', (quote, value, unit, printed, printedUnit) => {
    expect(asPrinted(figure(quote, value, unit))).toEqual({ value: printed, unit: printedUnit, comparator: '=' });
  });

  it.each([
    [figure('不少于30家', 30, '家', '>='), '≥30 家'],
    [figure('超过10万户', 100_000, '户', '>'), '＞10 万户'],
    [figure('约5.5%', 5.5, '%', '~'), '约5.5%'],
    [figure('3-5个', [3, 5], '个'), '3–5 个'],
    [figure('22.7:30.3:47', [22.7, 30.3, 47], ''), '22.7:30.3:47'],
    [figure('3:7', [3, 7], ''), '3:7'],
    [figure('0.5个百分点', 0.5, '百分点'), '0.5个百分点'],
    [figure('10-12亿元', [1_000_000_000, 1_200_000_000], '元'), '10–12 亿元'],
  ])('is put in words with its comparator', (each, words) => {
    expect(inWords(each)).toBe(words);
  });
});

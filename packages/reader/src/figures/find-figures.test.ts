import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../sentences.js';
import { prepare } from '../source.js';
import { findFigures } from './find-figures.js';

function figuresOf(original: string) {
  const { text } = prepare(original);
  return findFigures(text, splitSentences(text, 0, text.length)).map((figure) => ({ ...figure, quote: text.slice(figure.start, figure.end) }));
}

test('figures of arbitrary strings are ordered, apart and not empty', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('3', '12.5', '万', '亿', '百', '十', '三', '两', '家', '个', '%', '的', '、', '，', '。', '：', '以上', '超过', '从', '到', '-', '“', '”', '新增', '增长', '达到', '项目', '\n', ':', '.', '/'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      let end = 0;
      for (const figure of figuresOf(pieces.join(''))) {
        if (figure.start < end || figure.end <= figure.start || figure.quote === '' || figure.unit === undefined) return false;
        if (![figure.value].flat().every(Number.isFinite)) return false;
        end = figure.end;
      }
      return true;
    }),
    { numRuns: 2000 },
  );
});

test('a newly added thing is counted with its object', () => {
  expect(figuresOf('全年新增幼儿园３家以上。')).toEqual([
    { start: 7, end: 11, value: 3, unit: '家', comparator: '>=', measure: '幼儿园', change: 'add', quote: '3家以上', because: ['number:arabic', 'unit:家', 'comparator:以上', 'measure:object-before-figure', 'change/add:新增'] },
  ]);
});

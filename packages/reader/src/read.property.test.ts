import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.js';
import type { Mark, Reading } from './types.js';

const pieces = [
  '2025年',
  '一、',
  '（二）',
  '1.',
  '——',
  '一是',
  '工作回顾',
  '主要任务',
  '新建',
  '推进',
  '完成',
  '公园',
  '3个',
  '增长5%',
  '、',
  '，',
  '。',
  '；',
  '：',
  '\n',
  '等',
  '“',
  '”',
  '《',
  '》',
  '（',
  '）',
  '力争',
  '6月底前',
  '名词解释',
  '各位代表',
  '各位代表：',
  '政府工作报告',
  '建設',
  '学校',
  '[5]',
  '- 3 -',
  '首页 > 公开 > 规划',
  '　',
  '1,234元',
  '𠀀',
  '\r\n',
  '"',
  '存在的问题',
];
const report = fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join(''));
const anything = fc.oneof(report, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }));

const layers = (reading: Reading): readonly (readonly Mark[])[] => [reading.outline, reading.figures, reading.commitments];

describe('read, on any text', () => {
  it('quotes exactly what stands at every mark', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = read(text);
        const marks = [...layers(reading).flat(), ...reading.findings, ...reading.coverage.sentences];
        for (const { start, end, quote } of marks) expect(text.slice(start, end)).toBe(quote);
        for (const { quote, items } of reading.commitments) for (const item of items) expect(quote).toContain(item);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the marks of a layer in order, none overlapping another', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const marks of layers(read(text))) {
          for (const [i, mark] of marks.entries()) {
            expect(mark.end).toBeGreaterThan(mark.start);
            expect(mark.start).toBeGreaterThanOrEqual(marks[i - 1]?.end ?? 0);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('lets no figure cross the border of a commitment', () => {
    fc.assert(
      fc.property(report, (text) => {
        const { figures, commitments } = read(text);
        const crossing = commitments.flatMap((outer) =>
          figures.filter(({ start, end }) => start < outer.end && end > outer.start && (start < outer.start || end > outer.end)),
        );
        expect(crossing).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('reads the same text the same way twice', () => {
    fc.assert(
      fc.property(report, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 100 },
    );
  });
});

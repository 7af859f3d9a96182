import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../read.js';
import { commitment, figure, reading } from '../testing/marks.js';
import type { Commitment, Figure } from '../types.js';
import { follow } from './follow.js';

/** What became of the targets of `plan` in `review`: status, why, and the best evidence. */
function fate(plan: string, review: string, marks: { targets: Commitment[]; promised?: Figure[]; reported?: Figure[] }) {
  const before = reading(plan, 'target', { commitments: marks.targets, figures: marks.promised ?? [] });
  const after = reading(review, 'result', { figures: marks.reported ?? [] });
  return follow(before, after).map(({ commitment: { quote }, status, evidence }) => [quote, status, evidence[0]?.quote]);
}

describe('follow', () => {
  it('says met where what was to be built is open', () => {
    const [plan, review] = ['建成翠屏湖生态书屋。', '全年工作取得成效，翠屏湖生态书屋建成开放。'];
    expect(fate(plan, review, { targets: [commitment(plan, '建成翠屏湖生态书屋')] })).toEqual([
      ['建成翠屏湖生态书屋', 'met', '翠屏湖生态书屋建成开放'],
    ]);
  });

  it('says short where it was to be finished and still goes on', () => {
    const [plan, review] = ['建成翠屏湖生态书屋。', '全年工作取得成效，重点项目有序推进。翠屏湖生态书屋加快推进。'];
    expect(fate(plan, review, { targets: [commitment(plan, '建成翠屏湖生态书屋')] })).toMatchObject([
      ['建成翠屏湖生态书屋', 'short', '翠屏湖生态书屋加快推进'],
    ]);
  });

  it('says silent where the review does not name it', () => {
    const [plan, review] = ['建成翠屏湖生态书屋。', '东山大桥顺利通车，群众出行更加便利。'];
    expect(fate(plan, review, { targets: [commitment(plan, '建成翠屏湖生态书屋')] })).toMatchObject([
      ['建成翠屏湖生态书屋', 'silent', undefined],
    ]);
  });

  it('holds the figure reported against the figure promised', () => {
    const [plan, review] = ['新建口袋公园12处。', '新建口袋公园9处。'];
    const park = { unit: '处', measure: '口袋公园', change: 'add' } as const;
    const promised = figure(plan, '12处', park);
    const targets = [commitment(plan, '新建口袋公园12处', { figures: [promised.start] })];
    const reported = [figure(review, '9处', { ...park, part: 'result' })];
    expect(fate(plan, review, { targets, promised: [promised], reported })).toEqual([['新建口袋公园12处', 'short', '新建口袋公园9处']]);
  });

  it('follows each project of a closed list where they fare differently', () => {
    const [plan, review] = ['启动翠屏湖书屋、东山大桥建设。', '翠屏湖书屋开工建设。'];
    const targets = [commitment(plan, '启动翠屏湖书屋、东山大桥建设', { items: ['翠屏湖书屋', '东山大桥'] })];
    expect(fate(plan, review, { targets })).toMatchObject([
      ['启动翠屏湖书屋', 'met', '翠屏湖书屋开工建设'],
      ['东山大桥建设', 'silent', undefined],
    ]);
  });

  it('never throws, quotes what stands there, and puts the best evidence first', () => {
    const words = fc.constantFrom(
      '一、去年工作回顾\n',
      '二、今年工作安排\n',
      '建成翠屏湖书屋',
      '新增学位120个',
      '加快推进',
      '，',
      '。',
      '、',
      '\n',
      '（',
      '“',
      '2024年',
    );
    const text = fc.array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (plan, review) => {
        for (const { commitment: target, evidence } of follow(read(plan), read(review))) {
          expect(plan.slice(target.start, target.end)).toBe(target.quote);
          const scores = evidence.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          for (const { start, end, quote, score } of evidence) {
            expect(review.slice(start, end)).toBe(quote);
            expect(score >= 0 && score <= 1).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

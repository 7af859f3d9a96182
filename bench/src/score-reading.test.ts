import type { Commitment, Figure, Reading } from '@luoshi/reader';
import { describe, expect, it } from 'vitest';
import { scoreReading, type MarkedCommitment, type MarkedFigure, type Marks } from './score-reading.js';

const marked: MarkedFigure = {
  quote: '不少于20家',
  start: 8,
  end: 14,
  value: 20,
  unit: '家',
  comparator: '>=',
  measure: '珠宝企业',
  change: 'add',
};
const figure: Figure = { ...marked, id: 'f1', part: 'target', because: [] };
const promised: MarkedCommitment = {
  quote: '新落户珠宝企业不少于20家',
  start: 1,
  end: 14,
  heading: '三、任务',
  part: 'target',
  kind: 'metric',
  certainty: 'firm',
  items: ['甲', '乙'],
  figures: [8],
};
const commitment: Commitment = {
  ...promised,
  id: 'c1',
  because: [],
  headingId: null,
  deadline: null,
  deadlineStated: false,
  place: null,
  owner: null,
};
const marks: Marks = { figures: [marked], commitments: [promised], links: [] };
const reading = (part: Partial<Reading>) => ({
  figures: [figure],
  commitments: [commitment],
  links: [],
  ...part,
});

describe('scoring a reading', () => {
  it('gives full marks to a reading that equals the marks', () => {
    const score = scoreReading(marks, reading({}));
    expect(score.figures).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
      measure: 1,
      change: 1,
    });
    expect(score.commitments).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
      kind: 1,
      certainty: 1,
      part: 1,
      heading: 1,
      items: { precision: 1, recall: 1, f1: 1 },
    });
  });

  it('counts a figure with the wrong comparator as wrong, its measure still as right', () => {
    const score = scoreReading(marks, reading({ figures: [{ ...figure, comparator: '=' }] }));
    expect(score.figures).toEqual({
      precision: 0,
      recall: 0,
      f1: 0,
      measure: 1,
      change: 1,
    });
  });

  it('lowers precision for a figure that nobody marked', () => {
    const extra = { ...figure, id: 'f2', start: 30, end: 33 };
    expect(scoreReading(marks, reading({ figures: [figure, extra] })).figures).toMatchObject({
      precision: 0.5,
      recall: 1,
    });
  });

  it('does not take a commitment that covers only half of the mark for it', () => {
    expect(scoreReading(marks, reading({ commitments: [{ ...commitment, start: 8 }] })).commitments.f1).toBe(0);
  });

  it('counts each item on its own', () => {
    const score = scoreReading(marks, reading({ commitments: [{ ...commitment, items: ['甲', '丙', '丁'] }] }));
    expect(score.commitments.items).toEqual({
      precision: 1 / 3,
      recall: 1 / 2,
      f1: 2 / 5,
    });
  });

  it('finds a link by the values and words of its two figures', () => {
    const last = { ...figure, id: 'f0', value: 15, start: 2, end: 4 };
    const link = {
      measure: '珠宝企业',
      result_value: 15,
      target_value: 20,
      direction: 'raised' as const,
    };
    const found = {
      id: 'l1',
      result: 'f0',
      target: 'f1',
      measure: '珠宝企业',
      direction: 'lowered' as const,
      because: [],
    };
    const score = scoreReading({ ...marks, links: [link] }, reading({ figures: [last, figure], links: [found] }));
    expect(score.links).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
      direction: 0,
    });
  });
});

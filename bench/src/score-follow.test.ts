import type { Followed } from '@luoshi/reader';
import { describe, expect, it } from 'vitest';
import { scoreFollow, type MarkedFollow } from './score-follow.js';

const said: MarkedFollow = {
  target_quote: '新增学位300个',
  target_start: 10,
  target_end: 18,
  status: 'met',
  evidence: [{ quote: '新增学位310个', start: 40, end: 48 }],
};
const silent: MarkedFollow = {
  target_quote: '建成公园',
  target_start: 20,
  target_end: 24,
  status: 'silent',
  evidence: [],
};
const followed = (start: number, status: Followed['status'], evidence: number[]): Followed => ({
  commitment: { id: 'c', start, end: start + 8, quote: '' },
  status,
  evidence: evidence.map((at) => ({
    start: at,
    end: at + 8,
    quote: '',
    score: 1,
    because: [],
  })),
  why: '',
});

describe('scoring what became of each promise', () => {
  it('counts met and exceeded as one status', () => {
    expect(scoreFollow([said, silent], [followed(10, 'exceeded', [40]), followed(20, 'silent', [])])).toEqual({
      located: 1,
      recallAt1: 1,
      recallAt5: 1,
      silentPrecision: 1,
      silentRecall: 1,
      status: 1,
    });
  });

  it('tells the right passage in first place from one in third', () => {
    expect(scoreFollow([said], [followed(10, 'met', [60, 80, 41])])).toMatchObject({ recallAt1: 0, recallAt5: 1 });
  });

  it('counts a target that was not found against location, recall and status', () => {
    expect(scoreFollow([said, silent], [followed(20, 'silent', [])])).toEqual({
      located: 0.5,
      recallAt1: 0,
      recallAt5: 0,
      silentPrecision: 1,
      silentRecall: 1,
      status: 0.5,
    });
  });

  it('holds a false silence against its precision', () => {
    expect(scoreFollow([said, silent], [followed(10, 'silent', []), followed(20, 'silent', [])])).toMatchObject({
      silentPrecision: 0.5,
      silentRecall: 1,
    });
  });
});

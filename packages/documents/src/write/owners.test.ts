import { read } from '@luoshi/reader';
import { describe, expect, it } from 'vitest';
import { ownersOf } from './owners.js';

const owners = (sentence: string): unknown[] => {
  const { commitments, coverage } = read(`二、2025年主要任务\n${sentence}\n`, { planYear: 2025 });
  return commitments.map((each) => ownersOf(each, coverage.sentences));
};

describe('the unit that answers for a commitment', () => {
  it('leads where the bracket behind it says so', () => {
    expect(owners('新建公共厕所12座（牵头单位：区城管局）。')).toEqual([{ lead: '区城管局', responsible: null }]);
  });

  it('leads where the sentence says so', () => {
    expect(owners('由区教育局牵头新建小学3所。')).toEqual([{ lead: '区教育局', responsible: null }]);
  });

  it('is responsible in every other case', () => {
    expect(owners('新建公共厕所12座（责任单位：区城管局）。')).toEqual([{ lead: null, responsible: '区城管局' }]);
    expect(owners('由区教育局负责新建小学3所。')).toEqual([{ lead: null, responsible: '区教育局' }]);
  });

  it('stays empty where the report names none', () => {
    expect(owners('新建公共厕所12座。')).toEqual([{ lead: null, responsible: null }]);
  });
});

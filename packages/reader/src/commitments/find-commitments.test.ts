import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

function targets(said: string) {
  const { commitments, coverage } = read(`湖滨区2025年政府工作报告\n一、2024年工作回顾\n全年新建学校3所。\n二、2025年工作安排\n${said}\n`);
  return {
    quotes: commitments.filter(({ part }) => part === 'target').map(({ quote }) => quote),
    last: coverage.sentences.at(-1)?.reason,
  };
}

describe('findCommitments', () => {
  it('promises nothing in a clause that says by what the plan is weighed', () => {
    expect(targets('综合考虑内外部因素，今年地区生产总值增长6%，新建学校4所。')).toEqual({
      quotes: ['今年地区生产总值增长6%', '新建学校4所'],
      last: null,
    });
    expect(targets('新建学校4所。综合研判经济形势，提出以下预期：')).toEqual({ quotes: ['新建学校4所'], last: 'guidance' });
  });
});

import { describe, expect, it } from 'vitest';
import { explain, isExplained } from './explain.js';

describe('explain', () => {
  it('gives one sentence for each rule, with the entry it met', () => {
    expect(explain({ because: ['hedged-headline:力争', 'parts-total'] })).toEqual([
      '主要指标的目标用了留有余地的说法“力争”。',
      '同一句里的分项与总数不符。',
    ]);
  });

  it('speaks English when asked', () => {
    expect(explain({ because: ['hedged-headline:左右'] }, 'en')).toEqual(['The target of a headline indicator is softened by "左右".']);
  });

  it('says the same thing once', () => {
    expect(explain({ because: ['uncheckable', 'uncheckable'] })).toHaveLength(1);
  });

  it('names a rule that has no sentence as it is', () => {
    expect(explain({ because: ['no-such-rule:x'] })).toEqual(['no-such-rule:x']);
    expect(isExplained('no-such-rule:x')).toBe(false);
    expect(isExplained('follow-stage:完成')).toBe(true);
  });
});

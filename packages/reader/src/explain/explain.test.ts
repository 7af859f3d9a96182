import { describe, expect, it } from 'vitest';
import { read } from '../read.js';
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

  it('has a sentence for every rule that a reading applied', () => {
    const text = [
      '一、2024年工作回顾',
      '去年生产总值增长5%左右，一般公共预算收入完成20亿元，污水处理率达到95%，新建口袋公园12处，能耗下降3%，税收由8亿元增加到9亿元。',
      '二、2025年工作安排',
      '（一）做强产业。力争生产总值增长6%，新建口袋公园3-5个，开工建设湖滨书屋、东山大桥、南岭公园，探索推行“一窗通办”。',
      '一是加强干部队伍建设，二是加强干部队伍建设。',
    ].join('\n');
    const { outline, figures, commitments, links, findings } = read(text);
    const because = [...outline, ...figures, ...commitments, ...links, ...findings].flatMap((mark) => mark.because);
    expect(because.length).toBeGreaterThan(40);
    expect(because.filter((each) => !isExplained(each))).toEqual([]);
  });
});

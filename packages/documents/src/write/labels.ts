import type { Certainty, Commitment, FindingRule, FollowStatus, Kind, Link } from '@luoshi/reader';

export const kindNames: Record<Kind, string> = { metric: '指标', milestone: '节点', activity: '持续推进' };

export const certaintyNames: Record<Certainty, string> = { firm: '明确', aspire: '争取' };

export const partNames: Record<Commitment['part'], string> = { result: '上年完成', target: '今年任务' };

export const directionNames: Record<Link['direction'], string> = { raised: '提高', held: '持平', lowered: '降低' };

export const severityNames = { error: '错误', warning: '提醒', note: '提示' } as const;

export const ruleNames: Record<FindingRule, string> = {
  'target-below-result': '目标低于上年完成',
  'result-without-target': '上年有完成、今年无目标',
  uncheckable: '无法核验',
  'two-values': '同一指标两个数',
  'parts-total': '分项与合计不符',
  'growth-mismatch': '增速与数值不符',
  'hedged-headline': '主要指标用了留有余地的说法',
  duplicate: '任务重复',
  'unit-changed': '单位前后不一',
};

export const statusNames: Record<FollowStatus, string> = {
  silent: '未再提及',
  short: '未达到',
  reported: '有交代',
  met: '已兑现',
  exceeded: '超额兑现',
};

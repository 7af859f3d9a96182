import type { Certainty, Change, Excuse, FindingRule, FollowStatus, Kind, Link, Part } from '@luoshi/reader';

type Names<Key extends string> = Record<Key, string>;

const kind: Names<Kind> = { metric: '指标', milestone: '节点', activity: '持续推进' };
const certainty: Names<Certainty> = { firm: '明确', aspire: '争取' };
const part: Names<Part> = { result: '上年完成', target: '今年任务' };
const change: Names<Change> = { level: '水平', add: '新增', growth: '增长', share: '占比', cut: '减少', 'from-to': '由……到……' };
const direction: Names<Link['direction']> = { raised: '提高', held: '持平', lowered: '降低' };
const severity: Names<'error' | 'warning' | 'note'> = { error: '错误', warning: '提醒', note: '提示' };

const rule: Names<FindingRule> = {
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

const status: Names<FollowStatus> = { silent: '未再提及', short: '未达到', reported: '有交代', met: '已兑现', exceeded: '超额兑现' };

const excuse: Names<Excuse> = {
  title: '标题',
  date: '日期',
  salutation: '称谓',
  furniture: '页面附带文字',
  heading: '章节标题',
  topic: '段首主题句',
  situation: '背景形势',
  guidance: '指导思想与总要求',
  slogan: '口号',
  problem: '问题与困难',
  purpose: '目的说明',
  annex: '名词解释等附件',
  transition: '承上启下',
  closing: '结束语',
  unread: '没有读懂',
};

export const names = { kind, certainty, part, change, direction, severity, rule, status, excuse };

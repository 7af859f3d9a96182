import type { Light } from '../model.js';

/**
 * Everything that decides a light, as data: the page shows these sentences and numbers, docs/lights.md lists them, and nothing else in
 * the program has a say. Whoever wants other lights changes this file.
 */
export const limits = {
  /**
   * Green from this share of what the schedule expects. Units round and report a few days early; less than a twentieth behind is noise
   * that a single good week makes up for.
   */
  onSchedule: 0.95,
  /** Amber from here, red below: a fifth behind half-way takes half as much again in what is left, which rarely happens by itself. */
  behind: 0.8,
  /** Or green where no more than this share of the whole way is missing: early in the year 95% of very little is very strict. */
  onScheduleOfWay: 0.01,
  /** Or amber likewise. */
  behindOfWay: 0.05,
  /** A growth rate is green from the same share of its target, or where it misses no more than this many percentage points (rounding). */
  ratePoints: 0.1,
  /** Amber likewise: half a point of growth can still be caught up. */
  rateBehindPoints: 0.5,
  /** A state that has only to be held is amber where it misses by no more than this share of its target, red beyond. */
  slipping: 0.02,
  /** 左右 holds within this share of the figure; the same as where two years' reports are held against each other. */
  about: 0.03,
  /** Days since a return was due after which its absence turns from amber to red: by then the next month's is missing too. */
  missingRedDays: 30,
  /** Days before the day it is due from which a milestone that is not done is amber: one more return, at most, comes before it. */
  nearDays: 30,
  /** Share of the time gone from which a milestone that has not been begun is amber. */
  announcedAmber: 0.5,
  /** Missing returns of an activity from which it is red; one is amber. */
  activityRedMissing: 2,
} as const;

export type Limit = keyof typeof limits;

/** Words in a measure of which less is better, where its comparator (`=`, `~`) does not say so and it is no reduction. */
export const lowerIsBetter: readonly string[] = [
  '失业率',
  '消费价格',
  '物价',
  'CPI',
  'PM2.5',
  'PM10',
  '细颗粒物',
  '浓度',
  '死亡',
  '事故',
  '能耗',
  '排放量',
  '排放强度',
  '负债率',
  '发病率',
  '发案',
  '投诉',
  '时限',
  '用时',
];

/** One rule: the light it gives and when, in a sentence of each language; `thresholds` are the limits that it goes by. */
export interface Rule {
  id: string;
  light: Light;
  zh: string;
  en: string;
  thresholds: readonly Limit[];
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
const on = percent(limits.onSchedule);
const late = percent(limits.behind);
const [onWay, lateWay] = [percent(limits.onScheduleOfWay), percent(limits.behindOfWay)];

const rule = (id: string, light: Light, zh: string, en: string, ...thresholds: Limit[]): Rule => ({ id, light, zh, en, thresholds });

/** Rules for any commitment. Where several apply, the worst light stands: red before amber before grey before green. */
const anyKind = [
  rule('closed-out', 'green', '已销号。', 'Closed out.'),
  rule(
    'nothing-due',
    'grey',
    '还没有可据以判断的填报，也还没有填报到期。',
    'Nothing accepted yet can be judged by, and no return is due yet.',
  ),
  rule(
    'return-missing',
    'amber',
    `到期填报没有审核通过的，逾期不超过${limits.missingRedDays}天。`,
    `A due return has not been accepted, for at most ${limits.missingRedDays} days.`,
    'missingRedDays',
  ),
  rule(
    'return-long-missing',
    'red',
    `到期填报没有审核通过的，逾期超过${limits.missingRedDays}天，或完成时限那一期的填报已逾期。`,
    `A due return has not been accepted for more than ${limits.missingRedDays} days, or the deadline's own return is overdue.`,
    'missingRedDays',
  ),
  rule('step-overdue', 'red', '有节点已过时限，没有办成。', 'A dated milestone has passed undone.'),
  rule(
    'step-near',
    'amber',
    `有节点没有办成，离时限不超过${limits.nearDays}天，或时限刚过、那一期填报尚未到期。`,
    `A dated milestone is undone with at most ${limits.nearDays} days left, or its day has just passed and that period's return is not due yet.`,
    'nearDays',
  ),
];

/** Rules for commitments fulfilled by a figure. */
const metric = [
  rule('no-target', 'grey', '是指标任务，但没有目标值，无从判断。', 'A metric without a target cannot be judged.'),
  rule('no-value', 'amber', '有填报，但到期的一期没有数值。', 'There are returns, but none with a figure for the period that is due.'),
  rule('no-start', 'grey', '没有上年值和月度路径，只有一期数值，看不出走势。', 'Without a baseline or a path, one value shows no way yet.'),
  rule('target-met', 'green', '已达到全年目标。', 'The target is met.'),
  rule('met-late', 'amber', '达到了目标，但晚于完成时限，待销号。', 'The target is met, but after its deadline; it awaits close-out.'),
  rule('target-missed', 'red', '完成时限已到，没有达到目标。', 'The deadline has come and the target is not met.'),
  rule(
    'on-schedule',
    'green',
    `达到序时进度的${on}以上，或差距不超过全程的${onWay}。`,
    `At least ${on} of what the schedule expects, or short by at most ${onWay} of the whole way.`,
    'onSchedule',
    'onScheduleOfWay',
  ),
  rule(
    'behind',
    'amber',
    `达到序时进度的${late}以上，或差距不超过全程的${lateWay}。`,
    `At least ${late} of what the schedule expects, or short by at most ${lateWay} of the whole way.`,
    'behind',
    'behindOfWay',
  ),
  rule('far-behind', 'red', `不到序时进度的${late}。`, `Less than ${late} of what the schedule expects.`, 'behind', 'behindOfWay'),
  rule(
    'rate-on-target',
    'green',
    `增速与目标相差不超过目标的${percent(1 - limits.onSchedule)}或${limits.ratePoints}个百分点。`,
    `The growth rate misses its target by at most ${percent(1 - limits.onSchedule)} of it or ${limits.ratePoints} percentage points.`,
    'onSchedule',
    'ratePoints',
  ),
  rule(
    'rate-below',
    'amber',
    `增速与目标相差不超过目标的${percent(1 - limits.behind)}或${limits.rateBehindPoints}个百分点。`,
    `The growth rate misses its target by at most ${percent(1 - limits.behind)} of it or ${limits.rateBehindPoints} percentage points.`,
    'behind',
    'rateBehindPoints',
  ),
  rule('rate-far-below', 'red', '增速与目标相差更多。', 'The growth rate misses its target by more.', 'behind', 'rateBehindPoints'),
  rule('holding', 'green', '只需保持的水平，保持住了。', 'A level that has only to be held is held.'),
  rule(
    'slipping',
    'amber',
    `只需保持的水平，差距不超过目标值的${percent(limits.slipping)}。`,
    `A level that has only to be held misses by at most ${percent(limits.slipping)} of its target.`,
    'slipping',
  ),
  rule('lost', 'red', '只需保持的水平，差距更大。', 'A level that has only to be held misses by more.', 'slipping'),
  rule('ceiling-broken', 'red', '已超过全年上限。', "The year's ceiling is already broken."),
  rule('beyond-range', 'amber', '越过目标区间的另一头，请看是否合适。', 'Beyond the far end of the target range; someone should look.'),
];

/** Rules for commitments fulfilled by an event. An announcement never turns one green. */
const milestone = [
  rule('milestone-done', 'green', '在时限内完成或投用。', 'Done or in use within its deadline.'),
  rule(
    'milestone-done-late',
    'amber',
    '已完成或投用，但晚于完成时限，待销号。',
    'Done or in use, but after its deadline; it awaits close-out.',
  ),
  rule('milestone-begun', 'green', '已动工，填报没有缺期，时限还远。', 'Begun, no return is missing, and the deadline is not near.'),
  rule(
    'milestone-near',
    'amber',
    `已动工未完成，离时限不超过${limits.nearDays}天。`,
    `Begun but not done with at most ${limits.nearDays} days left.`,
    'nearDays',
  ),
  rule('milestone-awaiting', 'amber', '时限已过，那一期填报尚未到期。', 'The deadline has passed; its own return is not due yet.'),
  rule('milestone-overdue', 'red', '时限已过，没有完成。', 'The deadline has passed and it is not done.'),
  rule(
    'milestone-announced',
    'grey',
    `还没有动工，时间用去不到${percent(limits.announcedAmber)}。`,
    `Not begun, with less than ${percent(limits.announcedAmber)} of the time gone.`,
    'announcedAmber',
  ),
  rule(
    'milestone-not-begun',
    'amber',
    `还没有动工，时间已用去${percent(limits.announcedAmber)}以上。`,
    `Not begun, with ${percent(limits.announcedAmber)} or more of the time gone.`,
    'announcedAmber',
  ),
  rule(
    'milestone-not-begun-near',
    'red',
    `还没有动工，离时限不超过${limits.nearDays}天。`,
    `Not begun with at most ${limits.nearDays} days left.`,
    'nearDays',
  ),
];

/** Rules for ongoing effort without a definite end. */
const activity = [
  rule('activity-not-due', 'grey', '还没有填报到期。', 'No return is due yet.'),
  rule('activity-reported', 'green', '到期的各期都有审核通过的填报。', 'Every due period has an accepted return.'),
  rule(
    'activity-gap',
    'amber',
    `到期的各期里有缺报，不到${limits.activityRedMissing}期。`,
    `Fewer than ${limits.activityRedMissing} due periods, but at least one, lack an accepted return.`,
    'activityRedMissing',
  ),
  rule(
    'activity-silent',
    'red',
    `到期的各期里缺报${limits.activityRedMissing}期以上。`,
    `${limits.activityRedMissing} or more due periods lack an accepted return.`,
    'activityRedMissing',
  ),
];

/** A group of rules as the page lists them. */
export interface RuleGroup {
  zh: string;
  en: string;
  rules: readonly Rule[];
}

/** Every rule, grouped by what it judges. */
export const ruleGroups: readonly RuleGroup[] = [
  { zh: '各类任务', en: 'Any commitment', rules: anyKind },
  { zh: '指标', en: 'Metrics', rules: metric },
  { zh: '节点', en: 'Milestones', rules: milestone },
  { zh: '持续推进', en: 'Activities', rules: activity },
];

const byId = new Map(ruleGroups.flatMap(({ rules }) => rules).map((one) => [one.id, one]));

/** The rule of an id. Throws where there is none. */
export function getRule(id: string): Rule {
  const found = byId.get(id);
  if (!found) throw new Error(`There is no rule "${id}" in judge/rules.ts.`);
  return found;
}

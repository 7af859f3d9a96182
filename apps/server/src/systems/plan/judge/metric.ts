import type { Judgement, Schedule, Target } from '../model.js';
import { isBeyond, isMet, NOTHING, wayOf, type Reading, type Way } from './metric-way.js';
import { limits } from './rules.js';
import { figureEn, figureZh, judgementOf, percent, periodEn, periodZh } from './words.js';

/** What a metric is judged by: its target, its schedule, its figures in order (at least one), and how many periods there are. */
export interface MetricCase {
  target: Target;
  schedule: Schedule;
  readings: readonly [Reading, ...Reading[]];
  /** Periods from the year's first to the deadline's. */
  whole: number;
  perYear: number;
}

/** How much of a state that has to be kept up is reached: 1 where it is met, more where a rate is beaten. */
function attainment(way: Way, target: Target, value: number): number {
  const met = isMet(way, target, value);
  const ratio = way.sign > 0 ? value / way.to : way.to / value;
  const known = way.to > 0 && value > 0 && Number.isFinite(ratio);
  if (met) return known && way.kind === 'rate' && way.sign > 0 ? Math.max(1, ratio) : 1;
  return known ? Math.min(1, ratio) : 0;
}

/** Share of the way done. What has to be kept up all year counts by the share of the year for which it has been, times its attainment. */
function progressOf(way: Way, { target, whole }: MetricCase, { value, count }: Reading): number {
  if (way.kind === 'sum' || way.kind === 'move') return Math.max(0, (way.sign * (value - way.from)) / Math.abs(way.to - way.from));
  return Math.min(1, Math.max(0, count) / whole) * attainment(way, target, value);
}

/** How far a value may fall short of what is expected for green and for amber, in the target's unit. */
function allowance(way: Way, expected: number): { green: number; amber: number } {
  const { onSchedule, behind, onScheduleOfWay, behindOfWay, ratePoints, rateBehindPoints, slipping } = limits;
  const grain = 1e-9 * Math.max(Math.abs(expected), Math.abs(way.to));
  if (way.kind === 'hold') return { green: grain, amber: slipping * Math.abs(expected) + grain };
  const planned = Math.abs(expected - way.from);
  const whole = Math.abs(way.to - way.from);
  const [green, amber] = way.kind === 'rate' ? [ratePoints, rateBehindPoints] : [onScheduleOfWay * whole, behindOfWay * whole];
  return { green: Math.max((1 - onSchedule) * planned, green) + grain, amber: Math.max((1 - behind) * planned, amber) + grain };
}

const ladders = {
  sum: ['on-schedule', 'behind', 'far-behind'],
  ceiling: ['on-schedule', 'behind', 'far-behind'],
  move: ['on-schedule', 'behind', 'far-behind'],
  hold: ['holding', 'slipping', 'lost'],
  rate: ['rate-on-target', 'rate-below', 'rate-far-below'],
  blind: ['holding', 'no-start', 'no-start'],
} as const;

/** Once the deadline has come only the target itself counts; the result at the deadline stands, whatever came after. */
function finalRule(way: Way, { target, readings, whole }: MetricCase, latest: Reading): string {
  const met = isMet(way, target, latest.value);
  const then = readings.findLast(({ count }) => count <= whole);
  if (then && isMet(way, target, then.value) && (met || then.count === whole))
    return isBeyond(way, then.value) ? 'beyond-range' : 'target-met';
  if (!met) return 'target-missed';
  return isBeyond(way, latest.value) ? 'beyond-range' : 'met-late';
}

function ruleOf(way: Way, metric: MetricCase, latest: Reading, expected: number): string {
  const { target, whole } = metric;
  if (latest.count >= whole) return finalRule(way, metric, latest);
  if (isBeyond(way, latest.value)) return 'beyond-range';
  const met = isMet(way, target, latest.value);
  // What has been added up stays; a ceiling that is broken stays broken.
  if (way.kind === 'sum' && met) return 'target-met';
  if (way.kind === 'ceiling' && !met) return 'ceiling-broken';
  if (way.kind === 'blind') return met ? 'holding' : 'no-start';
  const [green, amber, red] = ladders[way.kind];
  const allowed = allowance(way, expected);
  const short = way.sign * (expected - latest.value);
  return short <= allowed.green ? green : short <= allowed.amber ? amber : red;
}

function targetZh({ value, upper, unit, comparator }: Target): string {
  const sign = { '=': '', '~': '约', '>': '超过', '>=': '不低于', '<': '低于', '<=': '不超过' }[comparator];
  return upper === null ? `${sign}${figureZh(value, unit)}` : `${figureZh(value, unit)}至${figureZh(upper, unit)}`;
}

function targetEn({ value, upper, unit, comparator }: Target): string {
  const sign = { '=': '', '~': 'about ', '>': 'above ', '>=': 'at least ', '<': 'below ', '<=': 'at most ' }[comparator];
  return upper === null ? `${sign}${figureEn(value, unit)}` : `${figureEn(value, unit)} to ${figureEn(upper, unit)}`;
}

/** The numbers of a judgement: what was expected, what is there, and of a sum which share of its schedule that is. */
function groundOf(way: Way, metric: MetricCase, latest: Reading, expected: number) {
  const { target } = metric;
  const { period, value } = latest;
  const share = way.kind === 'sum' && expected > NOTHING ? value / expected : null;
  const zh = [
    `目标${targetZh(target)}`,
    `${periodZh(period)}末应为${figureZh(expected, target.unit)}，实际${figureZh(value, target.unit)}`,
  ];
  const en = [
    `Target ${targetEn(target)}`,
    `by the end of ${periodEn(period)} ${figureEn(expected, target.unit)} expected, ${figureEn(value, target.unit)} reported`,
  ];
  if (way.kind === 'move') {
    zh.splice(1, 0, `起点${figureZh(way.from, target.unit)}`);
    en.splice(1, 0, `start ${figureEn(way.from, target.unit)}`);
  }
  if (share !== null) {
    zh.push(`为序时进度的${percent(share)}`);
    en.push(`${percent(share)} of the schedule`);
  }
  return { zh: zh.join('，'), en: en.join(', '), expected, actual: value, progress: progressOf(way, metric, latest) };
}

/** Judges a metric by its latest figure against the value expected at that period's end. Pure; never divides by zero. */
export function judgeMetric(metric: MetricCase): Judgement {
  const { target, schedule, readings, whole } = metric;
  const way = wayOf(target, schedule, readings, metric);
  const latest = readings.at(-1) ?? readings[0];
  const expected = latest.count >= whole ? way.to : way.expectedAt(latest.count);
  const rule = ruleOf(way, metric, latest, expected);
  const ground = groundOf(way, metric, latest, expected);
  if (rule !== 'no-start') return judgementOf(rule, ground);
  const zh = `目标${targetZh(target)}，${periodZh(latest.period)}末实际${figureZh(latest.value, target.unit)}`;
  const en = `Target ${targetEn(target)}, ${figureEn(latest.value, target.unit)} reported at the end of ${periodEn(latest.period)}`;
  return judgementOf(rule, { zh, en, actual: latest.value });
}

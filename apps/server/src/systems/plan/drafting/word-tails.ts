import type { Target } from '../model.js';
import { figure, say } from './figure-in.js';
import { ratePercent, roundTo } from './numbers.js';
import type { FigureRole, FigureSource, ReportKind, Statement } from './types.js';

/** What tails are worded from. */
export interface TailInput {
  target: Target;
  value: number;
  source: FigureSource;
  kind: ReportKind;
  isFalling: boolean;
}

/** Whether completion is told as a share of the target: sums and states, not rates and not what should fall. */
export function hasRate({ target, isFalling, value }: Pick<TailInput, 'target' | 'isFalling' | 'value'>): boolean {
  const isRatio = target.unit === '%' || target.unit === '百分点' || target.unit === '‰';
  const isState = target.change === 'level' || target.change === 'add' || target.change === 'cut';
  return isState && !isRatio && !isFalling && target.value > 0 && value >= 0;
}

function percent(value: number, role: FigureRole, source: FigureSource, measure: string, unit = '%'): Statement {
  return figure(value, { role, unit, change: null, measure, source });
}

/** The completion rate alone: 104%. A target met exactly is said in words: one that asks for more (突破) is not passed by it. */
export function rateOf({ target, value, source }: TailInput, isShort: boolean): Statement {
  if (value === target.value) return say(isShort ? '尚未超过年度目标' : '完成年度目标');
  const rate = ratePercent(value, target.value);
  return percent(rate, 'rate', source, target.measure);
}

/** How it stands to last year: 比上年增长5%, 比上年提高0.3个百分点, 与上年持平; undefined without a comparable result above zero. */
export function yearTail({ target, value, source, kind, isFalling }: TailInput): Statement | undefined {
  const { baseline, change, unit, measure } = target;
  if (baseline === null || (change !== 'level' && change !== 'share')) return undefined;
  const than = kind === 'midyear' ? '比上年末' : '比上年';
  const isShare = change === 'share' && unit === '%';
  if (isShare) {
    const gap = roundTo(value - baseline, 2);
    if (gap === 0) return say(kind === 'midyear' ? '与上年末持平' : '与上年持平');
    return say(than, gap > 0 ? '提高' : '下降', percent(Math.abs(gap), 'year-change', source, measure, '百分点'));
  }
  // Half a year's money against a whole year's says nothing.
  if (baseline <= 0 || value < 0 || (kind === 'midyear' && unit === '元')) return undefined;
  if (value === baseline) return say(kind === 'midyear' ? '与上年末持平' : '与上年持平');
  const rate = roundTo((value / baseline - 1) * 100, 1);
  if (rate === 0) return say(kind === 'midyear' ? '与上年末基本持平' : '与上年基本持平');
  return say(than, rate > 0 ? (isFalling ? '上升' : '增长') : '下降', percent(Math.abs(rate), 'year-change', source, measure));
}

/** How it stands to the target where no rate is told: 高于年度目标0.3个百分点, 低于年度目标0.4微克/立方米. */
export function targetTail(input: TailInput): Statement | undefined {
  const { target, value, source, isFalling } = input;
  const { value: low, upper, measure } = target;
  if (target.change === 'from-to') return undefined;
  const high = upper ?? low;
  if (value >= low && value <= high) return say(upper === null ? '与年度目标持平' : '处于年度目标区间');
  if (isFalling && upper === null && target.comparator === '<=' && value < low && target.unit !== '%') return say('控制在年度目标以内');
  const bound = value > high ? high : low;
  const gap = roundTo(Math.abs(value - bound), 2);
  if (gap === 0) return say('与年度目标基本持平');
  const unit = target.unit === '%' ? '百分点' : target.unit;
  return say(value > bound ? '高于年度目标' : '低于年度目标', percent(gap, 'target-gap', source, measure, unit));
}

/** How the rate stands to the schedule at mid-year: 快于序时进度2个百分点, 与序时进度持平, 慢于序时进度1.5个百分点. */
export function scheduleTail({ target, value, source }: TailInput, expected: number): Statement {
  const gap = roundTo(((value - expected) / target.value) * 100, 1);
  if (gap === 0) return say('与序时进度持平');
  return say(gap > 0 ? '快于序时进度' : '慢于序时进度', percent(Math.abs(gap), 'schedule-gap', source, target.measure, '百分点'));
}

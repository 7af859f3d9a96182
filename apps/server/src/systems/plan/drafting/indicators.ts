import type { PlanCommitment, Target } from '../model.js';
import { isIndicatorHeading } from './headings.js';
import { ratePercent, roundTo, toPlain, writeAmount } from './numbers.js';
import type { Entry } from './progress.js';
import type { IndicatorRow, Outcome, ReportKind } from './types.js';
import { hasRate } from './word-tails.js';

const HEADLINE =
  /生产总值|一般公共预算收入|规模以上工业增加值|固定资产投资|社会消费品零售总额|进出口总额|实际利用外资|可支配收入|空气质量优良|PM2\.5|研发经费|失业率|居民消费价格|城镇新增就业|粮食产量|城镇化率/;
const signs: Record<Target['comparator'], string> = { '=': '', '>': '＞', '>=': '≥', '<': '＜', '<=': '≤', '~': '约' };
const NONE = '—';

/** Whether a plan is judged by it: it stands under 主要目标 or 主要指标, or measures one of the headline indicators. */
export function isIndicator({ heading, target }: PlanCommitment): boolean {
  return target !== null && (isIndicatorHeading(heading) || HEADLINE.test(target.measure));
}

/** The row of an indicator; `—` where a cell has nothing true to say. */
export function indicatorRow({ commitment, valued, isFalling, outcome }: Entry, kind: ReportKind): IndicatorRow | undefined {
  const { target, number } = commitment;
  if (target === null) return undefined;
  const [size, unit] = sizeOf(target);
  const cell = (value: number): string => toPlain(roundTo(value / size, 2));
  const value = valued?.value;
  const isRate = target.change === 'growth' || (target.change === 'cut' && target.unit === '%');
  return {
    commitment: number,
    indicator: isRate ? `${target.measure}${target.change === 'cut' ? '降幅' : '增速'}` : target.measure,
    unit,
    target: signs[target.comparator] + cell(target.value) + (target.upper === null ? '' : `～${cell(target.upper)}`),
    result: value === undefined ? NONE : cell(value),
    rate: value !== undefined && hasRate({ target, isFalling, value }) ? `${toPlain(ratePercent(value, target.value))}%` : NONE,
    lastYear: target.baseline === null ? NONE : cell(target.baseline),
    yearChange: value === undefined || target.baseline === null ? NONE : yearChange(value, target.baseline, target.unit === '%'),
    verdict: verdicts(kind)[outcome],
  };
}

function sizeOf({ value, unit }: Target): [number, string] {
  const { text } = writeAmount(Math.abs(value), unit);
  if (text.includes('亿')) return [1e8, `亿${unit}`];
  return text.includes('万') ? [1e4, `万${unit}`] : [1, unit];
}

function yearChange(value: number, baseline: number, isPoints: boolean): string {
  if (isPoints) return `${signed(roundTo(value - baseline, 2))}个百分点`;
  return baseline > 0 && value >= 0 ? `${signed(roundTo((value / baseline - 1) * 100, 1))}%` : NONE;
}

const signed = (n: number): string => (n > 0 ? `+${toPlain(n)}` : toPlain(n));

function verdicts(kind: ReportKind): Record<Outcome, string> {
  const short = kind === 'midyear' ? '慢于序时进度' : '未完成';
  return { exceeded: '超额完成', met: '完成', short, ongoing: '符合序时进度', 'not-due': '未到期', silent: '无经审核进展' };
}

import type { PublicCommitmentRow, PublicPlan } from '../public-api.js';
import { periodsOf } from '../judge/periods.js';
import type { PeriodKind } from '../model.js';
import { toCsv, type Cell } from './csv.js';

/** A metric of a public plan with its accepted figures, by period. */
export interface Indicator {
  row: PublicCommitmentRow;
  figures: ReadonlyMap<string, number>;
}

export interface IndicatorTable {
  plan: PublicPlan['plan'];
  periodKind: PeriodKind;
  indicators: readonly Indicator[];
  /** The newest day of acceptance in it, or of publication. */
  updated: string;
  /** The district's name. */
  source: string;
}

const LIGHTS = { green: '绿', amber: '黄', red: '红', grey: '灰' } as const;
const KINDS = { metric: '指标', milestone: '节点', activity: '持续推进' } as const;
const GRADES = { announced: '已宣布', begun: '已动工', done: '已完成', 'in-use': '已投用' } as const;
const COMPARATORS = { '=': '等于', '>': '超过', '>=': '不低于', '<': '低于', '<=': '不超过', '~': '约' } as const;
const CHANGES = { level: '水平', add: '新增', growth: '增长', share: '占比', cut: '减少', 'from-to': '从…到…' } as const;

/** The indicators as JSON-stat 2.0 (https://json-stat.org/full/): one value for each indicator and period, absent where nothing was accepted. */
export function toJsonStat({ plan, periodKind, indicators, updated, source }: IndicatorTable): object {
  const periods = periodsOf(plan.year, periodKind);
  const value = Object.fromEntries(
    indicators.flatMap(({ figures }, at) =>
      periods.flatMap((period, n) => {
        const figure = figures.get(period);
        return figure === undefined ? [] : [[String(at * periods.length + n), figure] as const];
      }),
    ),
  );
  const ids = indicators.map(({ row }) => row.id);
  return {
    version: '2.0',
    class: 'dataset',
    label: `${plan.name}：指标`,
    source,
    updated,
    id: ['indicator', 'period'],
    size: [ids.length, periods.length],
    role: { time: ['period'], metric: ['indicator'] },
    dimension: {
      indicator: {
        label: '指标',
        category: {
          index: ids,
          label: Object.fromEntries(indicators.map(({ row }) => [row.id, row.target?.measure || row.text])),
          unit: Object.fromEntries(indicators.map(({ row }) => [row.id, { label: row.target?.unit ?? '' }])),
        },
      },
      period: { label: '期', category: { index: periods } },
    },
    value,
    extension: {
      targets: Object.fromEntries(
        indicators.map(({ row: { id, target, deadline } }) => [
          id,
          target && {
            value: target.value,
            upper: target.upper,
            comparator: target.comparator,
            change: target.change,
            baseline: target.baseline,
            deadline,
          },
        ]),
      ),
    },
  };
}

/** The indicators as CSV: a row for each indicator and period with an accepted figure, or one without where there is none. */
export function indicatorsCsv({ indicators }: IndicatorTable, addressOf: (id: string) => string): string {
  const head = ['序号', '标题', '任务', '指标', '单位', '变化方式', '比较词', '目标值', '目标上限', '上年值', '期', '数值', '永久地址'];
  const rows = indicators.flatMap(({ row, figures }): Cell[][] => {
    const { target } = row;
    const own: Cell[] = [row.number, row.heading, row.text, target?.measure ?? null, target?.unit ?? null];
    own.push(target ? CHANGES[target.change] : null, target ? COMPARATORS[target.comparator] : null);
    own.push(target?.value ?? null, target?.upper ?? null, target?.baseline ?? null);
    const values = figures.size > 0 ? [...figures] : [[null, null] as const];
    return values.map(([period, value]) => [...own, period, value, addressOf(row.id)]);
  });
  return toCsv([head, ...rows]);
}

/** The task list as CSV, one row a commitment. */
export function tasksCsv({ rows }: PublicPlan, addressOf: (id: string) => string): string {
  const head = [
    '序号',
    '标题',
    '任务',
    '类型',
    '语气',
    '牵头单位',
    '完成时限',
    '灯',
    '判断依据',
    '进度',
    '最近一期',
    '数值',
    '程度',
    '销号日期',
    '永久地址',
  ];
  return toCsv([
    head,
    ...rows.map((row): Cell[] => [
      ...[row.number, row.heading, row.text, KINDS[row.kind], row.certainty === 'firm' ? '明确' : '争取'],
      ...[row.leadUnit?.name ?? null, row.deadline, LIGHTS[row.judgement.light], row.judgement.why],
      ...[row.judgement.progress, row.last?.period ?? null, row.last?.value ?? null],
      ...[row.last?.grade ? GRADES[row.last.grade] : null, row.closedOn, addressOf(row.id)],
    ]),
  ]);
}

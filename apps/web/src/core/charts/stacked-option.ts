import type { EChartsCoreOption } from 'echarts/core';

/** One bar: its name and a count for each part. */
export interface StackedRow {
  name: string;
  counts: readonly number[];
}

/** One colour of every bar, in the order in which they are stacked. */
export interface StackedPart {
  label: string;
  /** A colour as echarts takes it: no custom property. */
  color: string;
}

const ROW = 21;
const ink = '#1d2025';
const font = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

/** The chart's height in CSS pixels. */
export function stackedHeight(rows: number): number {
  return rows * ROW + 8;
}

/** Stacked bars from left to right, with the number in each part where it has room. */
export function stackedOption(rows: readonly StackedRow[], parts: readonly StackedPart[], width: number): EChartsCoreOption {
  const labels = Math.round(width * 0.36);
  const totals = rows.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const most = Math.max(1, ...totals);
  const room = (width - labels - 18) / most;
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: { left: labels + 10, right: 8, top: 4, bottom: 4 },
    tooltip: { trigger: 'axis', axisPointer: { type: 'none' }, confine: true },
    xAxis: { type: 'value', max: most, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: ink, fontSize: 12, width: labels, overflow: 'truncate', interval: 0 },
    },
    series: parts.map(({ label, color }, at) => ({
      type: 'bar',
      name: label,
      stack: 'all',
      barWidth: 12,
      itemStyle: { color, borderColor: '#fffefa', borderWidth: 0.5 },
      data: rows.map(({ counts }) => counts[at] ?? 0),
      label: {
        show: true,
        color: '#fff',
        fontSize: 10,
        formatter: ({ value }: { value: number }) => (value * room > 12 ? String(value) : ''),
      },
    })),
  };
}

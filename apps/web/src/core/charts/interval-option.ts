import type { CustomSeriesRenderItem } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';

/** A value with its interval, as shares of a target: 1 is the target itself. */
export interface IntervalRow {
  name: string;
  value: number;
  low: number;
  high: number;
}

const ROW = 24;
const ink = '#1d2025';
const soft = '#555b64';
const sand = '#cfc9ba';
const vermilion = '#c3272b';
const font = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

/** The chart's height in CSS pixels. */
export function intervalHeight(rows: number): number {
  return rows * ROW + 26;
}

/** The stretch of shares that is drawn: what holds every interval and the target, but never beyond 0 and 2. */
export function stretchOf(rows: readonly IntervalRow[]): [number, number] {
  const ends = rows.flatMap(({ low, high }) => [low, high]);
  const least = Math.max(0, Math.min(0.9, ...ends));
  const most = Math.min(2, Math.max(1.1, ...ends));
  return [Math.floor(least * 10) / 10, Math.ceil(most * 10) / 10];
}

/** Intervals as bars with a dot for the value, against one upright line for the target. */
export function intervalOption(rows: readonly IntervalRow[], width: number): EChartsCoreOption {
  const labels = Math.round(width * 0.1);
  const [min, max] = stretchOf(rows);
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: { left: labels + 8, right: 14, top: 4, bottom: 22 },
    xAxis: {
      type: 'value',
      min,
      max,
      axisLabel: { color: soft, fontSize: 11, hideOverlap: true, formatter: (share: number) => `${String(Math.round(share * 100))}%` },
      splitLine: { lineStyle: { color: '#e3dfd4' } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: ink, fontSize: 12, width: labels, overflow: 'truncate', interval: 0 },
    },
    series: [
      {
        type: 'custom',
        clip: true,
        renderItem: drawInterval,
        data: rows.map(({ low, high, value }, at) => [low, high, value, at]),
        encode: { x: [0, 1, 2], y: 3 },
      },
    ],
  };
}

const drawInterval: CustomSeriesRenderItem = (_, api) => {
  const at = Number(api.value(3));
  const [low = 0, y = 0] = api.coord([api.value(0), at]);
  const [high = 0] = api.coord([api.value(1), at]);
  const [value = 0] = api.coord([api.value(2), at]);
  const [target = 0] = api.coord([1, at]);
  return {
    type: 'group',
    children: [
      { type: 'rect', shape: { x: low, y: y - 4, width: Math.max(2, high - low), height: 8, r: 2 }, style: { fill: sand } },
      { type: 'line', shape: { x1: target, y1: y - ROW / 2, x2: target, y2: y + ROW / 2 }, style: { stroke: vermilion, lineWidth: 2 } },
      { type: 'circle', shape: { cx: value, cy: y, r: 4.5 }, style: { fill: ink } },
    ],
  };
};

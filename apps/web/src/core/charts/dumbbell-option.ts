import type { CustomSeriesRenderItem } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';

export interface DumbbellRow {
  name: string;
  from: number;
  to: number;
  /** The change, as it stands at the end of the row. */
  change: string;
  /** Both values in words, for the tooltip. */
  fromWords: string;
  toWords: string;
  /** Whether the change is for the better, by which its end is coloured; null where that is not known. */
  isBetter: boolean | null;
}

const ROW = 30;
const ink = '#1d2025';
const soft = '#555b64';
const green = '#2f7d4f';
const red = '#c3272b';
const sand = '#b9b3a3';
const font = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

/** The chart's height in CSS pixels. */
export function heightOf(rows: number): number {
  return rows * ROW + 40;
}

interface Wish {
  rows: readonly DumbbellRow[];
  isLog: boolean;
  unit: string;
  width: number;
}

/** The whole chart as echarts wants it. */
export function dumbbellOption({ rows, isLog, unit, width }: Wish): EChartsCoreOption {
  const labels = Math.min(220, Math.round(width * 0.32));
  const values = rows.flatMap(({ from, to }) => [from, to]);
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: { left: labels + 12, right: 70, top: 6, bottom: 28 },
    tooltip: {
      trigger: 'item',
      confine: true,
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const row = rows[dataIndex];
        return row ? `${escaped(row.name)}<br>${escaped(row.fromWords)} → ${escaped(row.toWords)}　${escaped(row.change)}` : '';
      },
    },
    xAxis: {
      type: isLog ? 'log' : 'value',
      scale: true,
      // A logarithmic axis goes to whole powers of ten by itself, which leaves most of it empty.
      ...(isLog ? { min: Math.min(...values) * 0.9, max: Math.max(...values) * 1.1 } : {}),
      axisLabel: { color: soft, hideOverlap: true, formatter: (value: number) => `${String(Number(value.toPrecision(3)))}${unit}` },
      splitLine: { lineStyle: { color: '#e3dfd4' } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: ink, fontSize: 13, width: labels, overflow: 'truncate', interval: 0 },
    },
    series: [
      { type: 'custom', renderItem: drawRow(rows), data: rows.map(({ from, to }, at) => [from, to, at]), encode: { x: [0, 1], y: 2 } },
    ],
  };
}

function colourOf(isBetter: boolean | null): string {
  if (isBetter === null) return ink;
  return isBetter ? green : red;
}

function drawRow(rows: readonly DumbbellRow[]): CustomSeriesRenderItem {
  return (_, api) => {
    const at = Number(api.value(2));
    const [from = 0, y = 0] = api.coord([api.value(0), at]);
    const [to = 0] = api.coord([api.value(1), at]);
    const row = rows[at];
    const end = colourOf(row?.isBetter ?? null);
    return {
      type: 'group',
      children: [
        { type: 'line', shape: { x1: from, y1: y, x2: to, y2: y }, style: { stroke: sand, lineWidth: 3 } },
        { type: 'circle', shape: { cx: from, cy: y, r: 5 }, style: { fill: '#fffefa', stroke: soft, lineWidth: 2 } },
        { type: 'circle', shape: { cx: to, cy: y, r: 5.5 }, style: { fill: end } },
        {
          type: 'text',
          style: { x: Math.max(from, to) + 12, y, text: row?.change ?? '', fill: end, font: `13px ${font}`, verticalAlign: 'middle' },
        },
      ],
    };
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

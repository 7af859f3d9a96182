import type { CommitmentDetail, Light } from '@luoshi/server/plan';
import type { CustomSeriesRenderItem } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';

const ink = '#1d2025';
const soft = '#555b64';
const sand = '#b9b3a3';
const colours: Record<Light, string> = { green: '#2f7d4f', amber: '#b7791f', red: '#c3272b', grey: '#666b73' };
const font = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

interface Wish {
  course: CommitmentDetail['course'];
  forecast: CommitmentDetail['forecast'];
  light: Light;
  names: { expected: string; actual: string; forecast: string; interval: string };
  period: (name: string) => string;
  inWords: (value: number) => string;
}

/**
 * The schedule as a dashed line, the accepted values as a full one in the light's colour, and the forecast for the last period as a dot
 * with its 80% interval, joined to the last accepted value by the space between its ends.
 */
export function courseOption({ course, forecast, light, names, period, inWords }: Wish): EChartsCoreOption {
  const colour = colours[light];
  const lastAt = course.findLastIndex(({ actual }) => actual !== null);
  const [end, from] = [course.length - 1, lastAt < 0 ? null : (course[lastAt]?.actual ?? null)];
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: { left: 8, right: 24, top: 16, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'axis',
      confine: true,
      valueFormatter: (value: unknown) => (typeof value === 'number' ? inWords(value) : '–'),
    },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: course.map((point) => period(point.period)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: sand } },
      axisLabel: { color: soft, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      scale: true,
      axisLabel: { color: soft, formatter: (value: number) => inWords(value) },
      splitLine: { lineStyle: { color: '#e3dfd4' } },
    },
    series: [
      {
        ...{ name: names.expected, type: 'line', symbol: 'none', data: course.map(({ expected }) => expected) },
        lineStyle: { color: sand, width: 2, type: 'dashed' },
        itemStyle: { color: sand },
      },
      {
        ...{ name: names.actual, type: 'line', symbol: 'circle', symbolSize: 7, connectNulls: true, z: 4 },
        data: course.map(({ actual }) => actual),
        lineStyle: { color: colour, width: 2.5 },
        itemStyle: { color: colour },
      },
      ...(forecast ? forecastSeries({ forecast, names, end, start: lastAt, from, count: course.length }) : []),
    ],
  };
}

interface Outlook {
  forecast: NonNullable<CommitmentDetail['forecast']>;
  names: Wish['names'];
  /** Places on the axis: of the last period and of the last accepted value (below 0 where there is none). */
  end: number;
  start: number;
  from: number | null;
  count: number;
}

function forecastSeries({ forecast, names, end, start, from, count }: Outlook): EChartsCoreOption[] {
  const { value, low, high } = forecast;
  return [
    {
      ...{ name: names.interval, type: 'custom', renderItem: drawFan, silent: true, z: 2, tooltip: { show: false } },
      data: [[end, low, high, start < 0 ? end : start, from ?? value]],
      encode: { x: [0, 3], y: [1, 2, 4] },
    },
    {
      ...{ name: names.forecast, type: 'line', symbol: 'emptyCircle', symbolSize: 9, z: 5 },
      data: Array.from({ length: count }, (_, at) => (at === end ? value : null)),
      itemStyle: { color: ink, borderWidth: 2 },
    },
  ];
}

const drawFan: CustomSeriesRenderItem = (_, api) => {
  const [x = 0, low = 0] = api.coord([api.value(0), api.value(1)]);
  const [, high = 0] = api.coord([api.value(0), api.value(2)]);
  const [fromX = 0, fromY = 0] = api.coord([api.value(3), api.value(4)]);
  return {
    type: 'group',
    children: [
      {
        type: 'polygon',
        shape: {
          points: [
            [fromX, fromY],
            [x, high],
            [x, low],
          ],
        },
        style: { fill: '#f3e2c2', opacity: 0.7 },
      },
      { type: 'line', shape: { x1: x, y1: low, x2: x, y2: high }, style: { stroke: ink, lineWidth: 2 } },
      { type: 'line', shape: { x1: x - 5, y1: low, x2: x + 5, y2: low }, style: { stroke: ink, lineWidth: 2 } },
      { type: 'line', shape: { x1: x - 5, y1: high, x2: x + 5, y2: high }, style: { stroke: ink, lineWidth: 2 } },
    ],
  };
};

import { useCallback } from 'react';
import { intervalHeight, intervalOption, type IntervalRow } from './interval-option.js';
import { useChart } from './use-chart.js';

interface IntervalsProps {
  /** From top to bottom; must be stable. */
  rows: readonly IntervalRow[];
  /** What the chart shows, for those who do not see it; the numbers should stand near by. */
  label: string;
}

/** A value and its interval a row, against the target. */
export function Intervals({ rows, label }: IntervalsProps) {
  const element = useChart(useCallback((width: number) => intervalOption(rows, width), [rows]));
  return <div ref={element} role="img" aria-label={label} style={{ height: intervalHeight(rows.length) }} />;
}

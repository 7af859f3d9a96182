import { useCallback } from 'react';
import { stackedHeight, stackedOption, type StackedPart, type StackedRow } from './stacked-option.js';
import { useChart } from './use-chart.js';

interface StackedBarsProps {
  /** From top to bottom; must be stable. */
  rows: readonly StackedRow[];
  parts: readonly StackedPart[];
  /** What the chart shows, for those who do not see it; the numbers should stand in a table near by. */
  label: string;
}

/** A stacked bar a row. */
export function StackedBars({ rows, parts, label }: StackedBarsProps) {
  const element = useChart(useCallback((width: number) => stackedOption(rows, parts, width), [rows, parts]));
  return <div ref={element} role="img" aria-label={label} style={{ height: stackedHeight(rows.length) }} />;
}

import { useEffect, useMemo, useRef } from 'react';
import { dumbbellOption, heightOf, type DumbbellRow } from './dumbbell-option.js';
import { makeChart } from './echarts.js';
import { useWidth } from './use-width.js';

interface DumbbellProps {
  /** From top to bottom. */
  rows: readonly DumbbellRow[];
  /** What the chart shows, for those who do not see it; the values should stand in a table near by. */
  label: string;
  /** Distances count by ratio, for values of very different sizes. */
  isLog: boolean;
  unit: string;
}

/** Two values a row joined by a line: where it came from (hollow) and where it goes (filled). */
export function Dumbbell({ rows, label, isLog, unit }: DumbbellProps) {
  const element = useRef<HTMLDivElement>(null);
  const width = useWidth(element);
  const option = useMemo(() => dumbbellOption({ rows, isLog, unit, width }), [rows, isLog, unit, width]);
  useEffect(() => {
    if (!element.current || width === 0) return undefined;
    const chart = makeChart(element.current);
    chart.setOption(option);
    return () => {
      chart.dispose();
    };
  }, [option, width]);
  return <div ref={element} role="img" aria-label={label} style={{ height: heightOf(rows.length) }} />;
}

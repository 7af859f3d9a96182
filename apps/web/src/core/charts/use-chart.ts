import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef, type RefObject } from 'react';
import { makeChart } from './echarts.js';
import { useWidth } from './use-width.js';

/** Draws what `optionOf` gives for the width in CSS pixels that the element has, and again when either changes. `optionOf` must be stable. */
export function useChart(optionOf: (width: number) => EChartsCoreOption): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const width = useWidth(element);
  useEffect(() => {
    if (!element.current || width === 0) return undefined;
    const chart = makeChart(element.current);
    chart.setOption(optionOf(width));
    return () => {
      chart.dispose();
    };
  }, [optionOf, width]);
  return element;
}

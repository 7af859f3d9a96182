import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

register([BarChart, CustomChart, LineChart, GridComponent, TooltipComponent, SVGRenderer]);

export type { EChartsType };

/** A chart in the element, drawn as SVG, which prints and scales well; only what the pages use is in the bundle. */
export function makeChart(element: HTMLElement): EChartsType {
  return init(element, null, { renderer: 'svg' });
}

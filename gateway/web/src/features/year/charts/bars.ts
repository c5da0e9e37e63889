import type { ChartOption } from '@/components/chart';

interface Series {
  name: string;
  values: readonly number[];
  /** Series of one stack stand on each other. */
  stack?: string;
}

const AXIS_LABEL = { color: 'inherit', interval: 0 as const, hideOverlap: true };

/** Upright bars, one group for each name. */
export function columns(names: readonly string[], series: readonly Series[]): ChartOption {
  return {
    grid: { left: 8, right: 8, top: 36, bottom: 4, containLabel: true },
    xAxis: { type: 'category', data: [...names], axisLabel: AXIS_LABEL },
    yAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { opacity: 0.25 } } },
    series: series.map(bars),
  };
}

/** Lying bars, for long names; the first name stands on top. */
export function rows(names: readonly string[], series: readonly Series[]): ChartOption {
  return {
    grid: { left: 8, right: 24, top: 36, bottom: 4, containLabel: true },
    yAxis: { type: 'category', inverse: true, data: [...names], axisLabel: AXIS_LABEL },
    xAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { opacity: 0.25 } } },
    series: series.map(bars),
  };
}

function bars({ name, values, stack }: Series) {
  return { type: 'bar' as const, name, data: [...values], barMaxWidth: 22, ...(stack !== undefined && { stack }) };
}

import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import type { ChartOption } from './chart-canvas';

export type { ChartOption };

const Canvas = lazy(() => import('./chart-canvas'));

interface Props {
  /** What the picture shows, for those who do not see it; the figures stand in a table beside it. */
  label: string;
  height: number;
  option: ChartOption;
}

/** A chart. The library behind it is fetched when the first chart is shown. */
export function Chart({ label, height, option }: Props) {
  return (
    <div className="uf-chart" role="img" aria-label={label} style={{ height }}>
      <Suspense fallback={<Skeleton.Node active style={{ width: '100%', height }} />}>
        <Canvas option={option} />
      </Suspense>
    </div>
  );
}

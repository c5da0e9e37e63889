import { useQuery } from '@tanstack/react-query';
import { figuresQuery } from '@/features/year/api/get-figures';
import { lacksQuery } from '@/features/year/api/get-lacks';

/** Whether the first answers about a year's reporting are on their way; without a year there is nothing to wait for. */
export function useReportingIsPending(year: number | undefined): boolean {
  const enabled = year !== undefined;
  const figures = useQuery({ ...figuresQuery({ year: year ?? 0 }), enabled });
  const lacks = useQuery({ ...lacksQuery(year ?? 0), enabled });
  return enabled && (!figures.isFetched || !lacks.isFetched);
}

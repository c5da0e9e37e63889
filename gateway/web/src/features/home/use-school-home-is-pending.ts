import { skipToken, useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { deadlineQuery } from '@/features/deadlines/api/get-deadline';
import { importCountsQuery } from '@/features/imports/api/count-imports';
import { importsQuery } from '@/features/imports/api/list-imports';
import { planCountsQuery } from '@/features/plans/api/count-plans';
import { planQuery } from '@/features/plans/api/get-plan';
import { plansQuery } from '@/features/plans/api/list-plans';
import { visitQuery } from './api/start-visit';
import { planOfNow } from './plan-of-now';

/**
 * Whether the first answer, or failure, of anything a school's home shows is still on its way. What failed is asked
 * again by the parts shown and is pending once more; were that waited for, they would give way to grey without end.
 */
export function useSchoolHomeIsPending(writes: boolean): boolean {
  const { i18n } = useTranslation();
  const plans = useInfiniteQuery(plansQuery({}));
  const row = planOfNow((plans.data?.pages ?? []).flatMap((it) => it.items), new Date());
  const asked = planQuery(row?.id ?? '');
  const plan = useQuery({ ...asked, queryFn: row === undefined ? skipToken : asked.queryFn });
  const imports = useInfiniteQuery({ ...importsQuery('OPEN'), enabled: writes });
  const counts = useQuery({ ...planCountsQuery(), enabled: writes });
  const importCounts = useQuery({ ...importCountsQuery, enabled: writes });
  const year = new Date().getFullYear();
  const deadlines = useQueries({ queries: [year, year + 1].map((it) => deadlineQuery(it)) });
  const visit = useQuery(visitQuery(i18n.language));
  return (
    !plans.isFetched ||
    (row !== undefined && !plan.isFetched) ||
    (writes && [imports, counts, importCounts].some((it) => !it.isFetched)) ||
    deadlines.some((it) => !it.isFetched) ||
    !visit.isFetched
  );
}

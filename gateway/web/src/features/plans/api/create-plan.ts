import { dataOf, planApi } from '@/api/client';
import { idempotencyKey } from '@/api/headers';

interface NewPlan {
  year: number;
  title: string;
}

/** Begins an empty plan for a calendar year. */
export function createPlan({ year, title }: NewPlan, key: string) {
  return dataOf(
    planApi.POST('/api/plan/plans', {
      headers: idempotencyKey(key),
      body: {
        year,
        period: { kind: 'CALENDAR_YEAR', from: `${year}-01`, to: `${year}-12` },
        title,
      },
    }),
  );
}

import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { plansQuery, type PlanRow } from '@/features/plans/api/list-plans';
import { daysUntil } from '@/lib/format';
import { deadlineQuery } from './api/get-deadline';

/** Further away than this a deadline is no matter of today. */
const NEAR = 180;

/** A plan a school has still to submit. */
export interface Due {
  year: number;
  due: string;
  /** What there is of it. */
  plan: PlanRow | undefined;
}

/** The plans a school has still to submit, of this year and the next, as a query that answers them. */
export function useDuePlans() {
  const year = new Date().getFullYear();
  const plans = useInfiniteQuery(plansQuery({}));
  const deadlines = useQueries({ queries: [year, year + 1].map((it) => deadlineQuery(it)) });
  const asked = [plans, ...deadlines];
  const days = deadlines.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const known = days.length === deadlines.length && plans.data !== undefined;
  return {
    isPending: asked.some((it) => it.isPending),
    error: asked.find((it) => it.error !== null)?.error ?? null,
    refetch: () => asked.forEach((it) => void it.refetch()),
    data: known
      ? openOf(
          days,
          plans.data.pages.flatMap((it) => it.items),
        )
      : undefined,
  };
}

function openOf(days: readonly { year: number; due?: string | undefined }[], plans: readonly PlanRow[]): Due[] {
  return days.flatMap(({ year, due }) => {
    const ofYear = plans.filter((it) => it.year === year);
    const isDone = ofYear.some(({ state }) => state === 'SUBMITTED' || state === 'APPROVED');
    return due === undefined || isDone || daysUntil(due) > NEAR ? [] : [{ year, due, plan: ofYear[0] }];
  });
}

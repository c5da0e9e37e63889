import type { TFunction } from 'i18next';
import type { ApiProblem } from '@/api/problem';

/** What went wrong and what to do about it, in the reader's language. */
export interface Explanation {
  title: string;
  wayOut: string;
}

/** Explains a problem: the server's own words when it has any, ours for what happened on the way to it. */
export function explainProblem(problem: ApiProblem, t: TFunction): Explanation {
  return {
    title: problem.detail ?? t(`problems.title.${problem.code}` as 'problems.fallback', { defaultValue: statusTitle(problem, t) }),
    wayOut: t(`problems.wayOut.${problem.code}` as 'problems.fallback', { defaultValue: t(wayOutByStatus(problem.status)) }),
  };
}

function statusTitle(problem: ApiProblem, t: TFunction): string {
  return t(`problems.title.HTTP_${problem.status}` as 'problems.fallback', { defaultValue: t('problems.fallback') });
}

function wayOutByStatus(status: number) {
  switch (status) {
    case 403:
      return 'problems.wayOut.forbidden';
    case 404:
      return 'problems.wayOut.notFound';
    case 413:
      return 'problems.wayOut.tooLarge';
    case 429:
      return 'problems.wayOut.tooMany';
    default:
      return status >= 500 || status === 0 ? 'problems.wayOut.server' : 'problems.wayOut.client';
  }
}

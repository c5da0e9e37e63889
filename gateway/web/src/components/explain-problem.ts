import type { TFunction } from 'i18next';
import type { ApiProblem } from '@/api/problem';

/** What went wrong and what to do about it, in the reader's language. */
interface Explanation {
  title: string;
  /** Empty where the title says what to do already. */
  wayOut: string;
}

/** Words with which a text tells its reader what to do. */
const ADVICE = /请(?!求)|须|\bplease\b|\bmust\b/i;

/**
 * Explains a problem: in our words what only concerns machines or happened on the way to the server, else in the
 * server's own.
 */
export function explainProblem(problem: ApiProblem, t: TFunction): Explanation {
  const title = t(`problems.title.${problem.code}` as 'problems.fallback', { defaultValue: problem.detail ?? statusTitle(problem, t) });
  const usual = ADVICE.test(title) ? '' : t(wayOutByStatus(problem.status));
  return {
    title,
    wayOut: t(`problems.wayOut.${problem.code}` as 'problems.fallback', { defaultValue: usual }),
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

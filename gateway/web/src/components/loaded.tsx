import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SIGNED_IN_AS_OTHER } from '@/api/page';
import { problemOf } from '@/api/problem';
import { Page } from './page';
import { ProblemView } from './problem-view';

interface Props<Data> {
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'isPending'> & { refetch: () => unknown };
  /** Shown instead of grey bars while the first answer is on its way. */
  placeholder?: ReactNode;
  /** Whether this is a whole screen, which is called as usual when the data that names it does not arrive. */
  page?: boolean;
  children: (data: Data) => ReactNode;
}

/** Shows a query in each of its states: on its way, failed (with what is already known below), arrived. */
export function Loaded<Data>({ query, placeholder, page = false, children }: Props<Data>) {
  const { t } = useTranslation();
  if (query.isPending) {
    return (
      <div role="status" aria-busy="true" aria-label={t('common.loading')}>
        {placeholder ?? <Skeleton active paragraph={{ rows: 6 }} />}
      </div>
    );
  }
  if (page && query.data === undefined) {
    return (
      <Page>
        <ProblemView thrown={query.error} onRetry={query.refetch} />
      </Page>
    );
  }
  return (
    <>
      {query.error !== null && !isOldNews(query) && <ProblemView thrown={query.error} onRetry={query.refetch} />}
      {query.data !== undefined && children(query.data)}
    </>
  );
}

/** That somebody else is signed in is said once for the whole page; what is known of the first person stays readable. */
function isOldNews({ data, error }: Pick<UseQueryResult, 'data' | 'error'>): boolean {
  return data !== undefined && problemOf(error).code === SIGNED_IN_AS_OTHER;
}

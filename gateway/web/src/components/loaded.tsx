import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemView } from './problem-view';

interface Props<Data> {
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'isPending' | 'refetch'>;
  /** Shown instead of grey bars while the first answer is on its way. */
  placeholder?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** Shows a query in each of its states: on its way, failed (with what is already known below), arrived. */
export function Loaded<Data>({ query, placeholder, children }: Props<Data>) {
  const { t } = useTranslation();
  if (query.isPending) {
    return (
      <div role="status" aria-busy="true" aria-label={t('common.loading')}>
        {placeholder ?? <Skeleton active paragraph={{ rows: 6 }} />}
      </div>
    );
  }
  return (
    <>
      {query.error !== null && <ProblemView thrown={query.error} onRetry={query.refetch} />}
      {query.data !== undefined && children(query.data)}
    </>
  );
}

import type { UseQueryResult } from '@tanstack/react-query';
import type { Answer, Waiting } from './feature';

/** What a query says of what waits. */
export function answerOf<Data>(query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch'>, tell: (data: Data) => Waiting): Answer {
  const { data, error, refetch } = query;
  return { waiting: data === undefined ? undefined : tell(data), error, retry: refetch };
}

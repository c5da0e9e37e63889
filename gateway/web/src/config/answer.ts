import type { UseQueryResult } from '@tanstack/react-query';
import type { Answer, Waiting } from './feature';

type Asked<Data> = Pick<UseQueryResult<Data>, 'data' | 'error'> & { refetch: () => unknown };

/** What a query says of what waits. */
export function answerOf<Data>(query: Asked<Data>, tell: (data: Data) => Waiting): Answer {
  const { data, error, refetch } = query;
  return { waiting: data === undefined ? undefined : tell(data), error, retry: refetch };
}

import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loaded } from '@/components/loaded';
import { LoadMore } from './load-more';

/** What was fetched of a list so far. */
export type PagesQuery<Row> = Pick<
  UseInfiniteQueryResult<{ pages: readonly { items: readonly Row[] }[] }>,
  'data' | 'error' | 'isPending' | 'refetch' | 'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'fetchNextPage'
>;

interface Props<Row> {
  query: PagesQuery<Row>;
  children: (rows: Row[]) => ReactNode;
}

/** A list that is fetched page by page: on its way, failed, arrived, with a way to more of it. */
export function PagedList<Row>({ query, children }: Props<Row>) {
  return (
    <Loaded query={query}>
      {({ pages }) => (
        <>
          {children(pages.flatMap((it) => it.items))}
          <LoadMore query={query} />
        </>
      )}
    </Loaded>
  );
}

import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { PagedList, type PagesQuery } from './paged-list';
import { PrintButton } from './print-button';

interface Props<Row> {
  title?: string;
  about?: ReactNode;
  /** What can be done beside reading: something new, something taken over from elsewhere. */
  actions?: ReactNode;
  /** Stands between the head and the list. */
  filters?: ReactNode;
  query: PagesQuery<Row>;
  children: (rows: Row[]) => ReactNode;
}

/** A screen that is a list: its head, its filters, its rows page by page, all of them on paper. */
export function ListPage<Row>({ title, about, actions, filters, query, children }: Props<Row>) {
  return (
    <Page
      title={title}
      about={about}
      actions={
        <>
          <PrintButton query={query} />
          {actions}
        </>
      }
    >
      {filters}
      <PagedList query={query}>{children}</PagedList>
    </Page>
  );
}

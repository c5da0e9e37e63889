import { SearchOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Empty, Input } from 'antd';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { LoadMore } from '@/kit/list/load-more';
import { matrixQuery, type MatrixRow } from '../api/get-matrix';
import type { WideFilters } from '../year-filters';
import { MatrixGrid } from './matrix-grid';
import { arranged, sortOf } from './matrix-order';
import './matrix.css';

interface Props {
  filters: WideFilters;
  sort: string | undefined;
  search: string | undefined;
  onSort: (sort: string | undefined) => void;
  onSearch: (search: string) => void;
  onCell: (schoolId: string, month: number | undefined) => void;
}

/** School by month: how much is planned. The first schools show at once, the rest follows by itself. */
export function SchoolMatrix({ filters, ...view }: Props) {
  const { t } = useTranslation();
  const matrix = useInfiniteQuery(matrixQuery(filters));
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, data } = matrix;
  const pages = data?.pages.length ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) {
      void fetchNextPage();
    }
    // an answer may come before the screen saw that it was asked for: the count of pages tells that there is more to do
  }, [pages, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  const schools = useMemo(() => data?.pages.flatMap((it) => it.schools) ?? [], [data]);
  return (
    <Loaded query={matrix}>
      {() =>
        schools.length === 0 ? (
          <Empty description={t('year.noSchools')} />
        ) : (
          <>
            <Arranged schools={schools} complete={!hasNextPage} {...view} />
            {isFetchNextPageError && <LoadMore query={matrix} />}
          </>
        )
      }
    </Loaded>
  );
}

interface ArrangedProps extends Omit<Props, 'filters'> {
  schools: readonly MatrixRow[];
  complete: boolean;
}

function Arranged({ schools, complete, sort, search, onSort, onSearch, onCell }: ArrangedProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(search ?? '');
  const wanted = useDeferredValue(text);
  const order = useMemo(() => sortOf(sort), [sort]);
  const shown = useMemo(() => arranged(schools, wanted, order), [schools, wanted, order]);
  return (
    <>
      <div className="uf-matrix-tools">
        <Input
          allowClear
          prefix={<SearchOutlined aria-hidden />}
          value={text}
          placeholder={t('year.findSchool')}
          aria-label={t('year.findSchool')}
          onChange={(event) => setText(event.target.value)}
          onBlur={() => onSearch(text)}
          onPressEnter={() => onSearch(text)}
        />
        <span role="status" className="uf-quiet">
          {t(complete ? 'year.shownOf' : 'year.shownSoFar', { count: shown.length, all: schools.length })}
        </span>
      </div>
      {shown.length === 0 ? (
        <Empty description={t('year.noSchools')} />
      ) : (
        <MatrixGrid schools={shown} sort={order} onSort={onSort} onCell={onCell} />
      )}
      <p className="uf-quiet uf-matrix-hint">{t('year.keysHint')}</p>
    </>
  );
}

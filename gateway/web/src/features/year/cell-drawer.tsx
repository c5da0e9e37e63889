import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '@/components/loaded';
import { ThemeTags } from '@/components/theme-tags';
import { planPath } from '@/features/plans/paths';
import { InfoDrawer } from '@/kit/info-drawer';
import { formatMonth } from '@/lib/format';
import { rollupQuery } from './api/get-rollup';
import type { YearFilters } from './year-filters';

interface Props {
  filters: YearFilters;
  onClose: () => void;
}

/** What is behind a cell of the matrix: the items, each with the way to its plan. */
export default function CellDrawer({ filters, onClose }: Props) {
  const { t } = useTranslation();
  const rollup = useQuery(rollupQuery(filters));
  const months = (rollup.data?.months ?? []).filter(({ items }) => items.length > 0);
  const undated = filters.month === undefined ? (rollup.data?.undated ?? []) : [];
  const groups = [
    ...months
      .filter(({ month }) => filters.month === undefined || month === filters.month)
      .map(({ month, items }) => ({ title: formatMonth(month), items })),
    ...(undated.length > 0 ? [{ title: t('plans.undated'), items: undated }] : []),
  ];
  const name = groups[0]?.items[0]?.schoolName;
  const when = filters.month === undefined ? t('common.yearOf', { year: filters.year }) : formatMonth(filters.month);
  return (
    <InfoDrawer title={name === undefined ? when : `${name} · ${when}`} onClose={onClose}>
      <Loaded query={rollup}>
        {() =>
          groups.length === 0 ? (
            <Empty description={t('year.noItems')} />
          ) : (
            groups.map(({ title, items }) => (
              <section key={title} className="uf-cell-month">
                <h2>{title}</h2>
                <ul className="uf-entries">
                  {items.map((it) => (
                    <li key={it.itemId}>
                      <Link to={planPath(it.planId)}>{it.text}</Link>
                      <ThemeTags themes={it.themes} />
                    </li>
                  ))}
                </ul>
              </section>
            ))
          )
        }
      </Loaded>
    </InfoDrawer>
  );
}

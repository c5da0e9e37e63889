import { useInfiniteQuery } from '@tanstack/react-query';
import { Empty, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { YearSelect } from '@/components/year-select';
import { plansQuery } from '@/features/plans/api/list-plans';
import { useFilters } from '@/lib/use-filters';
import { useNarrow } from '@/lib/use-narrow';
import { Queue } from './queue';
import { ReviewedPlan, type ReviewAction } from './reviewed-plan';
import { useReviewKeys } from './use-review-keys';

/** The plans that wait for the federation's decision, one beside the list. */
export default function ReviewPage() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const [filters, setFilter] = useFilters(['year', 'search', 'plan'] as const);
  const [asked, setAsked] = useState<ReviewAction>();
  const plans = useInfiniteQuery(
    plansQuery({ state: 'SUBMITTED', year: filters.year === undefined ? undefined : Number(filters.year) }),
  );
  const waiting = (plans.data?.pages ?? [])
    .flatMap((it) => it.items)
    .filter((it) => it.schoolName.includes(filters.search ?? '') || it.title.includes(filters.search ?? ''));
  const place = waiting.findIndex((it) => it.id === filters.plan);
  const chosen = place >= 0 ? waiting[place] : narrow ? undefined : waiting[0];
  const choose = (id: string | undefined) => {
    setAsked(undefined);
    setFilter('plan', id);
  };
  const move = (by: number) => {
    const next = waiting[Math.max(0, Math.min(waiting.length - 1, Math.max(place, 0) + by))];
    if (next) {
      choose(next.id);
    }
  };
  useReviewKeys({
    next: () => move(1),
    previous: () => move(-1),
    approve: () => chosen && setAsked('approve'),
    return: () => chosen && setAsked('return'),
    busy: asked !== undefined,
  });
  return (
    <Page title={t('shell.review')} about={narrow ? undefined : t('review.keys')}>
      <div className="uf-filters">
        <YearSelect value={filters.year} onChange={(year) => setFilter('year', year)} />
        <Input.Search
          allowClear
          defaultValue={filters.search}
          placeholder={t('review.search')}
          aria-label={t('review.search')}
          onSearch={(search) => setFilter('search', search)}
        />
      </div>
      <Loaded query={plans}>
        {() =>
          waiting.length === 0 ? (
            <Empty description={t('review.empty')} />
          ) : (
            <div className="uf-review">
              {(!narrow || chosen === undefined) && (
                <div className="uf-review-list">
                  <Queue plans={waiting} chosen={chosen?.id} onChoose={choose} />
                  <LoadMore query={plans} />
                </div>
              )}
              {chosen && (
                <ReviewedPlan
                  key={chosen.id}
                  planId={chosen.id}
                  asked={asked}
                  onAsked={setAsked}
                  onBack={narrow ? () => choose(undefined) : undefined}
                  onDecided={() => choose(waiting[place + 1]?.id)}
                />
              )}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

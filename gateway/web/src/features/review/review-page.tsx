import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { Page } from '@/components/page';
import { LoadMore } from '@/kit/list/load-more';
import { NothingFound } from '@/kit/list/nothing-found';
import { id, useSearch } from '@/kit/list/use-search';
import { useNarrow } from '@/lib/use-narrow';
import { useSingleKeys } from '@/lib/use-single-keys';
import type { Decision } from './api/decide-plans';
import { waitingPlansQuery } from './api/list-waiting-plans';
import { BulkBar } from './bulk-bar';
import { BulkDialog } from './bulk-dialog';
import { KeysHelp } from './keys-help';
import { Queue } from './queue';
import { QueueFilterBar, queueFiltersOf, useQueueSearch } from './queue-filters';
import { ReviewedPlan, type ReviewAction } from './reviewed-plan';
import { useChosenPlan } from './use-chosen-plan';
import { useMarked } from './use-marked';
import { useReviewKeys } from './use-review-keys';
import './review.css';

/** The plans that wait for the federation's decision, one beside the list. */
export default function ReviewPage() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const search = useQueueSearch();
  const open = useSearch({ plan: id() });
  const [keysAreOn] = useSingleKeys();
  const [asked, setAsked] = useState<ReviewAction>();
  const [helping, setHelping] = useState(false);
  const [deciding, setDeciding] = useState<Decision['kind']>();
  const plans = useInfiniteQuery(waitingPlansQuery(queueFiltersOf(search.values)));
  const waiting = (plans.data?.pages ?? []).flatMap((it) => it.items);
  const marked = useMarked(waiting);
  const [planId, setPlanId] = useChosenPlan(open.values.plan, (plan) => open.set({ plan }));
  const place = waiting.findIndex((it) => it.id === planId);
  const chosen = place >= 0 ? waiting[place] : narrow ? undefined : waiting[0];
  const choose = (id: string | undefined) => {
    setAsked(undefined);
    setPlanId(id);
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
    mark: () => chosen && marked.mark(chosen.id, !marked.ids.has(chosen.id)),
    approve: () => chosen && setAsked('approve'),
    return: () => chosen && setAsked('return'),
    help: () => setHelping(true),
    busy: asked !== undefined || helping || deciding !== undefined,
  });
  return (
    <Page
      about={narrow ? undefined : t(keysAreOn ? 'review.keys' : 'review.keysOff')}
      actions={!narrow && <Button onClick={() => setHelping(true)}>{t('review.help.title')}</Button>}
    >
      <QueueFilterBar search={search} />
      <Loaded query={plans}>
        {() =>
          waiting.length === 0 ? (
            <NothingFound search={search} empty={t('review.empty')} filtered={t('review.noneFound')} />
          ) : (
            <div className="uf-review">
              {(!narrow || chosen === undefined) && (
                <div className="uf-review-list">
                  <BulkBar marked={marked} onDecide={setDeciding} />
                  <Queue plans={waiting} chosen={chosen?.id} onChoose={choose} marked={marked.ids} onMark={marked.mark} />
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
      {deciding && (
        <BulkDialog
          kind={deciding}
          plans={marked.plans}
          onClose={() => {
            setDeciding(undefined);
            marked.clear();
          }}
        />
      )}
      {helping && <KeysHelp onClose={() => setHelping(false)} />}
    </Page>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { Page } from '@/components/page';
import { LoadMore } from '@/kit/list/load-more';
import { NothingFound } from '@/kit/list/nothing-found';
import { id, useSearch } from '@/kit/list/use-search';
import { DecisionList } from '@/kit/queue/decision-list';
import { useDecisionQueue } from '@/kit/queue/use-decision-queue';
import { useNarrow } from '@/lib/use-narrow';
import { useSingleKeys } from '@/lib/use-single-keys';
import type { Decision } from './api/decide-plans';
import { waitingPlansQuery } from './api/list-waiting-plans';
import { BulkBar } from './bulk-bar';
import { BulkDialog } from './bulk-dialog';
import { KeysHelp } from './keys-help';
import { QueueFilterBar, queueFiltersOf, useQueueSearch } from './queue-filters';
import { ReviewedPlan, type ReviewAction } from './reviewed-plan';
import { useReviewKeys } from './use-review-keys';
import { WaitingPlanLine } from './waiting-plan-line';
import './review.css';

/** As many as the server decides about at once. */
const MOST = 100;

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
  const queue = useDecisionQueue({
    waiting,
    id: open.values.plan,
    onChoose: (plan) => {
      setAsked(undefined);
      open.set({ plan });
    },
    most: MOST,
  });
  const { chosen, marked } = queue;
  useReviewKeys({
    next: () => queue.move(1),
    previous: () => queue.move(-1),
    mark: () => chosen && queue.mark(chosen.id, !marked.some((it) => it.id === chosen.id)),
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
            <DecisionList
              queue={queue}
              label={t('review.waiting')}
              markOf={(it) => t('review.mark', { school: it.schoolName })}
              show={(it) => <WaitingPlanLine plan={it} />}
              together={<BulkBar queue={queue} onDecide={setDeciding} />}
              more={<LoadMore query={plans} />}
            >
              {(it, back) => (
                <ReviewedPlan key={it.id} planId={it.id} asked={asked} onAsked={setAsked} onBack={back} onDecided={queue.goOn} />
              )}
            </DecisionList>
          )
        }
      </Loaded>
      {deciding && (
        <BulkDialog
          kind={deciding}
          plans={marked}
          onClose={(begun) => {
            setDeciding(undefined);
            if (begun) {
              queue.unmark();
            }
          }}
        />
      )}
      {helping && <KeysHelp onClose={() => setHelping(false)} />}
    </Page>
  );
}

import { useIsFetching, useQueryClient, type Query } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/page';
import { PageSkeleton } from '@/components/page-skeleton';
import { useFeatures } from '@/config/features';
import { useMe } from '@/session/me-context';
import { usePlace } from '@/session/use-place';
import { useHomePlaces } from './use-home-places';
import './home.css';

/** What waits for the person who is signed in, and what else there is to know in the morning. */
export default function HomePage() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <Page title={t('home.hello', { name: me.displayName })} about={usePlace()}>
      <Suspense fallback={<PageSkeleton />}>
        <Cards />
      </Suspense>
    </Page>
  );
}

/** Shown all at once, so that nothing moves away from under the reader's eyes. */
function Cards() {
  const cards = useHomePlaces(useFeatures().cards);
  const answered = useFirstAnswers();
  return (
    <>
      {!answered && <PageSkeleton />}
      <div className="uf-home" hidden={!answered}>
        {cards.map(({ Shown }, number) => (
          <Shown key={number} />
        ))}
      </div>
    </>
  );
}

const FIRST = { predicate: ({ state }: Query) => state.status === 'pending' };

/**
 * Whether everything asked for was answered once, or failed. What failed may be asked again and is no longer waited
 * for; else the rest would give way to grey without end.
 */
function useFirstAnswers(): boolean {
  const queries = useQueryClient();
  const asked = useIsFetching(FIRST);
  const [answered, setAnswered] = useState(false);
  useEffect(() => {
    let current = true;
    // an answer may have led to the next question in this very moment
    queueMicrotask(() => {
      if (current && queries.isFetching(FIRST) === 0) {
        setAnswered(true);
      }
    });
    return () => {
      current = false;
    };
  }, [queries, asked]);
  return answered;
}

import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { Term } from '@/components/term';
import { Page } from '@/components/page';
import { deadlineQuery } from './api/get-deadline';
import { DeadlineRow } from './deadline-row';
import './deadlines.css';

const BACK = 2;

/** Until when plans are expected, year by year. */
export default function DeadlinesPage() {
  const { t } = useTranslation();
  const deadlines = useDeadlines(new Date().getFullYear() + 1);
  return (
    <Page about={<Term name="deadline">{t('deadlines.about')}</Term>}>
      <Loaded query={deadlines}>
        {(known) => (
          <ul className="uf-card uf-deadlines">
            {known.map((it) => (
              <DeadlineRow key={it.year} known={it} />
            ))}
          </ul>
        )}
      </Loaded>
    </Page>
  );
}

/** The deadlines of the years up to the last, which arrive or fail as one. */
function useDeadlines(last: number) {
  const years = Array.from({ length: BACK + 2 }, (_, index) => last - index);
  const each = useQueries({ queries: years.map((it) => deadlineQuery(it)) });
  const known = each.flatMap(({ data }) => data ?? []);
  return {
    data: known.length < years.length ? undefined : known,
    error: each.find(({ error }) => error !== null)?.error ?? null,
    isPending: each.some(({ isPending }) => isPending),
    refetch: () => Promise.all(each.map(({ refetch }) => refetch())),
  };
}

import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Hit, Screen } from '@/config/feature';
import { useFeatures, useWords } from '@/config/features';
import type { Language } from '@/i18n/i18n';
import { useSettled } from '@/lib/use-settled';
import { useMe, useOffered, useWorksForFederation } from '@/session/me-context';
import { findScreens } from './find-screens';

/** So long nothing is typed before the services are asked. */
const PAUSE_MS = 250;

const MOST_OF_A_KIND = 6;
const FRESH_MS = 30_000;

/** What was found of one kind. */
export interface Found {
  title: string;
  hits: readonly Hit[];
}

interface Hits {
  found: readonly Found[];
  searching: boolean;
  /** The kinds that could not be looked for. */
  failed: readonly string[];
}

/** What has these words: screens at once, and things once the typing pauses. */
export function useHits(words: string): Hits {
  const me = useMe();
  const say = useWords();
  const { i18n } = useTranslation();
  const sources = useSources();
  const settled = useSettled(words, PAUSE_MS);
  const asks = isEnough(settled);
  const answers = useQueries({
    queries: sources.map(({ name, find }) => ({
      queryKey: ['search', name, settled, i18n.language], // what was found is described in it
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const { default: look } = await find();
        return look(settled, me, signal);
      },
      enabled: asks,
      staleTime: FRESH_MS,
      gcTime: FRESH_MS,
      retry: false,
    })),
  });
  const things = sources.map(({ title }, at) => ({ title: say(title), hits: (answers[at]?.data ?? []).slice(0, MOST_OF_A_KIND) }));
  return {
    found: [useFoundScreens(words), ...(settled === words ? things : [])].filter(({ hits }) => hits.length > 0),
    searching: isEnough(words) && sources.length > 0 && (settled !== words || answers.some((it) => it.isFetching)),
    failed: asks && settled === words ? sources.filter((_, at) => answers[at]?.isError).map(({ title }) => say(title)) : [],
  };
}

/** One Chinese character says as much as several letters, of which one is in nearly everything. */
function isEnough(words: string): boolean {
  return words.length > 1 || /\p{Script=Han}/u.test(words);
}

function useSources() {
  const isOffered = useOffered();
  const of = useWorksForFederation() ? 'federation' : 'school';
  return useFeatures().searches.filter((it) => isOffered(it.may) && (it.of ?? of) === of);
}

function useFoundScreens(words: string): Found {
  const { t, i18n } = useTranslation();
  const say = useWords();
  const isOffered = useOffered();
  const { screens } = useFeatures();
  const detailOf = ({ menu }: Screen) => menu && t(`shell.groups.${menu.group}`);
  return {
    title: t('shell.pages'),
    hits: findScreens(screens, words, i18n.language as Language)
      .filter(({ may }) => isOffered(may))
      .map((it) => ({ title: say(it.title), detail: detailOf(it), path: it.path })),
  };
}

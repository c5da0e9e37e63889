import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { dataOf, gatewayApi } from '@/api/client';
import { speakFor, spokenFor, stopSpeaking } from '@/api/page';
import { problemOf } from '@/api/problem';
import { stand } from '@/api/standing';
import { speakAsAskedFirst } from '@/i18n/i18n';
import { ownDrafts } from '@/lib/drafts';
import { tellOtherTabs } from './other-tabs';

/** Somebody who is signed in; `page` names the session to the gateway. */
export type Me = Awaited<ReturnType<typeof askMe>>;

const ME = ['me'] as const;

/** Who is signed in instead of the person the page was opened for. */
export const OTHER = ['somebody-else'] as const;

/**
 * For whom this page was opened; null when for nobody. Asking again never puts somebody else in their place: that takes
 * a page opened anew, so that nothing of one person is ever shown to, or sent in the name of, another.
 */
export const meQuery = queryOptions({
  queryKey: ME,
  queryFn: async ({ client }): Promise<Me | null> => {
    const before = client.getQueryData<Me | null>(ME);
    const now = await whoIsSignedIn();
    if (before == null) {
      return begin(now);
    }
    return now === null ? before : goOn(before, now, client);
  },
  staleTime: Infinity,
});

function askMe() {
  return dataOf(gatewayApi.GET('/api/me'));
}

async function whoIsSignedIn(): Promise<Me | null> {
  try {
    return await askMe();
  } catch (thrown) {
    if (problemOf(thrown).status === 401) {
      return null;
    }
    throw thrown;
  }
}

async function begin(me: Me | null): Promise<Me | null> {
  speakFor(me?.page);
  if (me === null) {
    return null;
  }
  await speakAsAskedFirst(me.language);
  ownDrafts(`${me.userId}@${me.school?.id ?? 'federation'}`);
  stand('own');
  tellOtherTabs(me.page);
  return me;
}

function goOn(before: Me, now: Me, client: QueryClient): Me {
  if (!isSame(before, now)) {
    stopSpeaking();
    client.setQueryData(OTHER, now);
    stand('other');
    return before;
  }
  const returned = now.page !== spokenFor();
  speakFor(now.page);
  stand('own');
  if (returned) {
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME[0] });
  }
  return now;
}

/** The same person at work for the same school. */
function isSame(one: Me, other: Me): boolean {
  return one.userId === other.userId && one.school?.id === other.school?.id;
}

import { queryOptions } from '@tanstack/react-query';
import { dataOf, gatewayApi } from '@/api/client';
import { problemOf } from '@/api/problem';
import { ownDrafts } from '@/lib/drafts';

export type Me = Awaited<ReturnType<typeof askMe>>;

async function askMe() {
  return dataOf(gatewayApi.GET('/api/me'));
}

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    try {
      const me = await askMe();
      ownDrafts(me.userId);
      return me;
    } catch (thrown) {
      if (problemOf(thrown).status === 401) {
        return null;
      }
      throw thrown;
    }
  },
  staleTime: Infinity,
});

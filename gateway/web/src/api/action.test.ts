import { QueryClient } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '@/i18n/i18n';
import { problem, server } from '@/testing/server';
import { action } from './action';
import { notificationApi, planApi } from './client';
import { keyset, query } from './query';

describe('a change', () => {
  const sent: unknown[] = [];
  const note = async ({ request }: { request: Request }) => {
    const { headers, url } = request;
    sent.splice(0, sent.length, new URL(url).pathname, headers.get('If-Match'), headers.get('Idempotency-Key'), await request.text());
    return new HttpResponse(null, { status: 204 });
  };

  it('puts into the path what has a place there, the version into its header, and sends the rest', async () => {
    server.use(http.post('*/api/plan/plans/:id/return', note));
    const reasons = [{ code: 'UNCLEAR' as const }];

    await action(planApi, 'post', '/api/plan/plans/{id}/return')({ id: 'a b', version: 3, reasons }, 'key');

    expect(sent).toEqual(['/api/plan/plans/a%20b/return', '"3"', 'key', JSON.stringify({ reasons })]);
  });

  it('sends what a form says as a whole', async () => {
    server.use(http.post('*/api/plan/schools/:schoolId/accounts', note));
    const account = { username: 'qsyz.zhao', displayName: '赵敏', roles: [] };

    await action(planApi, 'post', '/api/plan/schools/{schoolId}/accounts', 'account')({ schoolId: '1', account }, 'key');

    expect(sent).toEqual(['/api/plan/schools/1/accounts', null, 'key', JSON.stringify(account)]);
  });

  it('sends nothing where there is nothing to be said', async () => {
    server.use(http.delete('*/api/plan/plans/:id', note));

    await action(planApi, 'delete', '/api/plan/plans/{id}')({ id: '1', version: 0 }, 'key');

    expect(sent).toEqual(['/api/plan/plans/1', '"0"', 'key', '']);
  });

  it('fails with the code of its refusal', async () => {
    server.use(http.post('*/api/plan/schools', () => problem(409, 'SCHOOL_CODE_TAKEN')));
    const school = { code: 'a', name: 'A', kind: 'OTHER' as const, region: 'R', contactName: 'C', chair: { displayName: 'C', username: 'a.c' } };

    await expect(action(planApi, 'post', '/api/plan/schools')(school, 'key')).rejects.toMatchObject({ code: 'SCHOOL_CODE_TAKEN' });
  });
});

describe('a query', () => {
  const queries = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });

  it('is known by its name, its places and what is chosen', () => {
    const diff = query(planApi, '/api/plan/plans/{id}/diff', { key: ['plans', 'one'], part: 'diff' });

    expect(diff('1', { from: 2, to: 3 }).queryKey).toEqual(['plans', 'one', '1', 'diff', { from: 2, to: 3 }]);
  });

  it('is another one in another language where the answer is written in it', async () => {
    const notices = keyset(notificationApi, '/api/notification/inbox', { key: 'inbox', inLanguage: true });
    const chinese = notices().queryKey;
    await chooseLanguage('en');

    expect([chinese, notices().queryKey]).toEqual([['inbox', 'zh-CN'], ['inbox', 'en']]);
  });

  it('answers null where there is no content', async () => {
    const previous = query(planApi, '/api/plan/plans/{id}/previous', { key: 'previous' });

    expect(await queries().query(previous('1'))).toBeNull();
  });

  it('asks for page after page with what was chosen, until there is no next', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/plan/schools', ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json(asked.length === 1 ? { items: [], next: 'b' } : { items: [], next: null });
      }),
    );
    const schools = keyset(planApi, '/api/plan/schools', { key: 'schools', limit: 20 });

    const { pages } = await queries().infiniteQuery({ ...schools({ search: '中学' }), pages: 5 });

    expect(pages).toHaveLength(2);
    expect(asked.map((it) => Object.fromEntries(new URLSearchParams(it)))).toEqual([
      { search: '中学', limit: '20' },
      { search: '中学', limit: '20', after: 'b' },
    ]);
  });
});

import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { ownDrafts, writeDraft } from '@/lib/drafts';
import { staff } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { problem, server } from '@/testing/server';

const DEADLINE = '*/api/plan/deadlines/:year';

describe('deadlines', () => {
  it('say once that they could not be fetched, and are asked for again', async () => {
    server.use(http.get(DEADLINE, () => problem(403, 'NOT_ALLOWED')));
    const { user } = renderApp('/deadlines', staff);
    expect(await screen.findAllByRole('alert')).toHaveLength(1);
    expect(screen.queryByText('…')).not.toBeInTheDocument();

    server.use(http.get(DEADLINE, ({ params }) => HttpResponse.json({ year: Number(params.year), version: 0, due: `${String(params.year)}-03-15` })));
    await user.click(screen.getByRole('button', { name: '重试' }));

    expect(await screen.findAllByRole('heading', { level: 2 })).toHaveLength(4);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('are not overwritten unseen: both days are shown, and mine is saved when told to', async () => {
    const year = new Date().getFullYear();
    const sent: unknown[] = [];
    ownDrafts(`${staff.userId}@federation`);
    writeDraft(`deadline:${year}`, { due: `${year}-05-01`, version: 2 });
    server.use(
      http.put(DEADLINE, async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.json());
        return sent.length === 2
          ? problem(409, 'CHANGED_MEANWHILE', { current: { year, due: `${year}-04-01`, version: 5 } })
          : HttpResponse.json({ year, due: `${year}-05-01`, version: 6 });
      }),
    );
    const { user } = renderApp('/deadlines', staff);
    await user.click(await screen.findByRole('button', { name: '保存' }));

    expect(await screen.findByRole('row', { name: new RegExp(`${year}年报送期限 .*5月1日.* .*4月1日`) })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '保存我的版本' }));
    await waitFor(() => expect(sent).toEqual(['"2"', { due: `${year}-05-01` }, '"5"', { due: `${year}-05-01` }]));
    expect(await screen.findByText('期限已保存')).toBeInTheDocument();
  });
});

import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { notice, officer } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { problem, server } from '@/testing/server';

describe('inbox', () => {
  it('says at the bell how much is unread', async () => {
    renderApp('/plans', officer);

    expect(await screen.findByRole('button', { name: '消息，3条未读' })).toBeVisible();
  });

  it('says nothing of unread notices while nobody knows how many there are', async () => {
    server.use(http.get('*/api/notification/inbox/unread-count', () => problem(503, 'SERVICE_UNAVAILABLE')));
    renderApp('/inbox', officer);

    expect(await screen.findByRole('button', { name: '消息' })).toBeVisible();
    expect(await screen.findByRole('heading', { level: 1, name: '消息' })).toBeVisible();
    expect(screen.queryByText(/条未读/)).not.toBeInTheDocument();
  });

  it('marks a notice as read when it is opened', async () => {
    const read: unknown[] = [];
    server.use(
      http.post('*/api/notification/inbox/:id/read', ({ params }) => {
        read.push(params.id);
        return HttpResponse.json({ count: 2 });
      }),
    );
    const { user, router } = renderApp('/inbox', officer);

    await user.click(await screen.findByRole('link', { name: /计划已退回/ }));

    await waitFor(() => expect(read).toEqual([notice.id]));
    expect(router.state.location.pathname).toBe(notice.link);
  });
});

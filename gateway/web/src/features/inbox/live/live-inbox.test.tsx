import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stand } from '@/api/standing';
import { officer } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { server } from '@/testing/server';
import { FakeStream } from './fake-stream';

const MINUTE = 60_000;

describe('the live inbox', () => {
  const streams: FakeStream[] = [];
  const addresses: string[] = [];
  let unread = 3;
  let counted = 0;

  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    streams.length = 0;
    addresses.length = 0;
    unread = 3;
    counted = 0;
    vi.stubGlobal(
      'EventSource',
      class extends FakeStream {
        constructor(address: string) {
          super();
          streams.push(this);
          addresses.push(address);
        }
      },
    );
    server.use(
      http.get('*/api/notification/inbox/unread-count', () => {
        counted += 1;
        return HttpResponse.json({ count: unread });
      }),
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('says for whom it listens', async () => {
    renderApp('/plans', officer);
    await waitFor(() => expect(addresses).toEqual([`/api/notification/inbox/stream?page=${officer.page}`]));
  });

  it('listens again after a refusal, and looks at once for what it missed', async () => {
    renderApp('/plans', officer);
    expect(await screen.findByRole('button', { name: '消息，3条未读' })).toBeVisible();
    streams[0]?.opens();
    streams[0]?.breaks();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(streams).toHaveLength(2);
    unread = 4;
    streams[1]?.opens();

    expect(await screen.findByRole('button', { name: '消息，4条未读' })).toBeVisible();
  });

  it('asks every minute while it hears nothing, and says so when that lasts', async () => {
    const { user } = renderApp('/plans', officer);
    expect(await screen.findByRole('button', { name: '消息，3条未读' })).toBeVisible();
    unread = 5;
    await vi.advanceTimersByTimeAsync(MINUTE);
    await user.click(await screen.findByRole('button', { name: '消息，5条未读' }));
    expect(await screen.findByText('消息暂不能实时送达，每分钟更新一次。')).toBeInTheDocument();

    streams.at(-1)?.opens();
    await waitFor(() => expect(screen.queryByText('消息暂不能实时送达，每分钟更新一次。')).not.toBeInTheDocument());
  });

  it('does not ask while it hears', async () => {
    renderApp('/plans', officer);
    expect(await screen.findByRole('button', { name: '消息，3条未读' })).toBeVisible();
    streams[0]?.opens();
    const before = counted;
    await vi.advanceTimersByTimeAsync(3 * MINUTE);

    expect(counted).toBe(before);
  });

  it('ends with the session', async () => {
    renderApp('/plans', officer);
    expect(await screen.findByRole('button', { name: '消息，3条未读' })).toBeVisible();
    streams[0]?.opens();
    stand('ended');
    await waitFor(() => expect(streams.filter((it) => !it.closed)).toEqual([]));
    const before = counted;
    await vi.advanceTimersByTimeAsync(10 * MINUTE);

    expect(streams).toHaveLength(1);
    expect(counted).toBe(before);
  });
});

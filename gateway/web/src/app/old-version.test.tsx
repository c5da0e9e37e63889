import { act, screen } from '@testing-library/react';
import { render } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseLanguage } from '@/i18n/i18n';
import { officer } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { server } from '@/testing/server';
import { BrokenPage } from './broken-page';
import { takeReloaded, watchForOldVersion } from './old-version';

const HOME = '*/';

function partIsMissing(): Error {
  const failure = new TypeError('Failed to fetch dynamically imported module: /assets/year-page-1a2b.js');
  act(() => void window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: failure })));
  return failure;
}

describe('a screen that fails', () => {
  it('is named in the language spoken', async () => {
    const Failing = () => {
      throw new Error('broken');
    };
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(<RouterProvider router={createMemoryRouter([{ path: '/', element: <Failing />, errorElement: <BrokenPage /> }])} />);
    const chinese = document.title;
    expect(chinese).toContain(screen.getByRole('heading', { level: 1 }).textContent);

    await act(() => chooseLanguage('en'));

    expect(document.title).toContain(screen.getByRole('heading', { level: 1 }).textContent);
    expect(document.title).not.toBe(chinese);
  });
});

describe('a page that is older than the server', () => {
  const reload = vi.fn();
  let stop: () => void;
  beforeEach(() => {
    reload.mockReset();
    stop = watchForOldVersion(reload);
    server.use(http.head(HOME, () => new HttpResponse(null, { status: 200 })));
  });
  afterEach(() => stop());

  it('is loaded anew once, and says why', async () => {
    partIsMissing();
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
    renderApp('/plans', officer);

    expect(await screen.findByText('系统已更新，本页已重新加载。')).toBeInTheDocument();
    expect(takeReloaded()).toBe(false);
  });

  it('is not loaded anew over and over when that does not help', async () => {
    partIsMissing();
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
    partIsMissing();
    partIsMissing();
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  it('stays as it is while the server cannot be reached', async () => {
    const asked = vi.fn();
    server.use(
      http.head(HOME, () => {
        asked();
        return new HttpResponse(null, { status: 502 });
      }),
    );
    partIsMissing();
    await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());

    expect(reload).not.toHaveBeenCalled();
  });

  it('says in plain words what is missing, without those of the machine', async () => {
    const failure = partIsMissing();
    const Broken = () => {
      throw failure;
    };
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const router = createMemoryRouter([{ path: '/', element: <Broken />, errorElement: <BrokenPage /> }]);
    render(<RouterProvider router={router} />);

    expect(await screen.findByText('页面需要更新')).toBeVisible();
    expect(screen.queryByText(/dynamically imported/)).not.toBeInTheDocument();
  });

  it('is told from a page that broke by itself', async () => {
    const Broken = () => {
      throw new TypeError('x is not a function');
    };
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const router = createMemoryRouter([{ path: '/', element: <Broken />, errorElement: <BrokenPage /> }]);
    render(<RouterProvider router={router} />);

    expect(await screen.findByText('页面发生错误')).toBeVisible();
    expect(screen.getByText('x is not a function')).toBeVisible();
  });
});

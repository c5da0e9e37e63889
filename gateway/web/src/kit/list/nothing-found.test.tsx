import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { staff } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { server } from '@/testing/server';

describe('a list without anything in it', () => {
  beforeEach(() => server.use(http.get('*/api/plan/reviews', () => HttpResponse.json({ items: [] }))));

  it('takes off the filters that left nothing over, and only those', async () => {
    const { router, user } = renderApp('/review?region=清水&plan=1', staff);

    expect(await screen.findByText('没有符合条件的计划')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));

    await waitFor(() => expect(router.state.location.search).toBe('?plan=1'));
    expect(await screen.findByText('暂无待审核的计划')).toBeVisible();
  });

  it('blames no filter where none is set', async () => {
    renderApp('/review?plan=1', staff);

    expect(await screen.findByText('暂无待审核的计划')).toBeVisible();
    expect(screen.queryByRole('button', { name: '清除筛选' })).not.toBeInTheDocument();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { officer } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { server } from '@/testing/server';

describe('the home of a school', () => {
  it('counts all that waits, also what the first page of a list does not hold', async () => {
    server.use(
      http.get('*/api/plan/plans/counts', () => HttpResponse.json({ DRAFT: 61, SUBMITTED: 0, RETURNED: 52, APPROVED: 3 })),
      http.get('*/api/plan/imports/counts', () => HttpResponse.json({ OPEN: 27, CONFIRMED: 90 })),
    );
    renderApp('/', officer);

    const waiting = within(await screen.findByRole('region', { name: '待办事项' }));
    await waitFor(() => expect(waiting.getByRole('link', { name: /草稿\s*61/ })).toBeVisible());
    expect(waiting.getByRole('link', { name: /退回待修改\s*52/ })).toBeVisible();
    expect(waiting.getByRole('link', { name: /待核对的导入\s*27/ })).toBeVisible();
  });
});

import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
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
});

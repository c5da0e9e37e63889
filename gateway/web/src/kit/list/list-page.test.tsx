import { useInfiniteQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { planApi } from '@/api/client';
import { keyset } from '@/api/query';
import { renderBlock } from '@/testing/render-block';
import { problem, server } from '@/testing/server';
import { ListPage } from './list-page';

const schoolsQuery = keyset(planApi, '/api/plan/schools', { key: 'schools' });

function Schools() {
  return (
    <ListPage title="学校" query={useInfiniteQuery(schoolsQuery())}>
      {(schools) => (
        <ul>
          {schools.map((it) => (
            <li key={it.id}>{it.name}</li>
          ))}
        </ul>
      )}
    </ListPage>
  );
}

/** The rows that stand there, each time the page was printed. */
function watchPrinter() {
  const printed: (string | null)[][] = [];
  window.print = () => printed.push(shown());
  return printed;
}

const shown = () => screen.queryAllByRole('listitem').map((it) => it.textContent);

describe('a screen that is a list', () => {
  let last: () => Response;
  beforeEach(() => {
    last = () => HttpResponse.json({ items: [{ id: 'c', name: 'C' }] });
    server.use(
      http.get('*/api/plan/schools', ({ request }) => {
        const after = new URL(request.url).searchParams.get('after');
        if (after === 'b') {
          return last();
        }
        return HttpResponse.json(
          after === null ? { items: [{ id: 'a', name: 'A' }], next: 'a' } : { items: [{ id: 'b', name: 'B' }], next: 'b' },
        );
      }),
    );
  });

  it('shows more of it on demand', async () => {
    const { user } = renderBlock(<Schools />);
    await user.click(await screen.findByRole('button', { name: '加载更多' }));

    await waitFor(() => expect(shown()).toEqual(['A', 'B']));
  });

  it('is printed as a whole', async () => {
    const printed = watchPrinter();
    const { user } = renderBlock(<Schools />);
    await screen.findByText('A');
    await user.click(screen.getByRole('button', { name: '打印' }));

    await waitFor(() => expect(printed).toEqual([['A', 'B', 'C']]));
  });

  it('is not printed in part, but says why', async () => {
    last = () => problem(403, 'NOT_ALLOWED');
    const printed = watchPrinter();
    const { user } = renderBlock(<Schools />);
    await screen.findByText('A');
    await user.click(screen.getByRole('button', { name: '打印' }));

    expect(await screen.findByRole('alert')).toBeVisible();
    expect(shown()).toEqual(['A', 'B']);
    expect(printed).toEqual([]);
  });
});

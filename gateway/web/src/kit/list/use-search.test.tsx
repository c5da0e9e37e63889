import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderBlock } from '@/testing/render-block';
import { FilterBar, searchField, selectField, yearField } from './filter-bar';
import { id, month, oneOf, text, useSearch, year } from './use-search';

const STATES = ['OPEN', 'CLOSED'] as const;

function Filters() {
  const search = useSearch({ search: text(10), state: oneOf(STATES), year: year(), month: month(), plan: id() });
  return (
    <>
      <FilterBar
        search={search}
        fields={[
          searchField('search', '查找'),
          selectField('state', '状态', [{ value: 'OPEN', label: '开' }]),
          yearField('year'),
        ]}
      />
      <output>{JSON.stringify(search.values)}</output>
      <output>{String(search.narrowed)}</output>
      <button onClick={() => search.set({ year: 2027, month: 3 })}>both</button>
      <button onClick={search.clear}>clear</button>
    </>
  );
}

const said = () => screen.getAllByRole('status').map((it) => it.textContent);

describe('a search', () => {
  it('is what the address says, typed', () => {
    renderBlock(<Filters />, '/?search=小学&state=OPEN&year=2026&month=12');

    expect(said()).toEqual([JSON.stringify({ search: '小学', state: 'OPEN', year: 2026, month: 12 }), 'true']);
  });

  it('is of nothing that makes no sense', () => {
    renderBlock(<Filters />, '/?search=12345678901&state=LOST&year=abc&month=13&plan=1');

    expect(said()).toEqual(['{}', 'false']);
  });

  it('changes several at once, and leaves to others what is theirs in the address', async () => {
    const { router, user } = renderBlock(<Filters />, '/?state=OPEN&tab=two');

    await user.click(screen.getByRole('button', { name: 'both' }));
    expect(Object.fromEntries(new URLSearchParams(router.state.location.search))).toEqual({
      state: 'OPEN',
      tab: 'two',
      year: '2027',
      month: '3',
    });
    await user.click(screen.getByRole('button', { name: 'clear' }));
    expect(router.state.location.search).toBe('?tab=two');
  });

  it('is typed, chosen and taken back in the bar', async () => {
    const { router, user } = renderBlock(<Filters />);

    await user.type(screen.getByRole('searchbox', { name: '查找' }), ' 小学 {Enter}');
    await user.click(screen.getByRole('combobox', { name: '状态' }));
    await user.click(await screen.findByTitle('开'));
    await waitFor(() => expect(said()[0]).toBe(JSON.stringify({ search: '小学', state: 'OPEN' })));
    await user.clear(screen.getByRole('searchbox', { name: '查找' }));
    await user.keyboard('{Enter}');

    expect(router.state.location.search).toBe('?state=OPEN');
  });
});

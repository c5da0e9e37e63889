import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseLanguage } from '@/i18n/i18n';
import { countByMonth, ItemTotals } from './item-totals';

const once = { months: [3] };
const twice = { months: [7, 8] };
const undated = { months: [] };

describe('items and items by month', () => {
  beforeAll(() => chooseLanguage('zh-CN'));

  it('count an item in each of its months, and once where it has none', () => {
    expect(countByMonth([once, twice, undated])).toBe(4);
  });

  it('are told apart where they differ', () => {
    render(<ItemTotals items={3} byMonth={4} />);

    expect(screen.getByRole('note')).toHaveTextContent('共3项；跨月事项在各月分别计入，各月累计4项次');
  });

  it('are one number where they agree', () => {
    render(<ItemTotals items={3} byMonth={3} />);

    expect(screen.getByRole('note')).toHaveTextContent(/^共3项$/);
  });
});

import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { DayPicker } from '@/components/day-picker';
import { chooseLanguage } from '@/i18n/i18n';
import { App } from './app';
import { createQueryClient } from './query-client';

const weekdays = () => [...document.querySelectorAll('thead th')].map((it) => it.textContent);

describe('what the library draws', () => {
  it('speaks the language of the client, and the other one as soon as it is chosen', async () => {
    const router = createMemoryRouter([{ path: '/', element: <DayPicker aria-label="期限" opensAt="2012-09-01" /> }]);
    render(<App router={router} queries={createQueryClient()} />);
    await userEvent.click(await screen.findByLabelText('期限'));
    await vi.waitFor(() => expect(weekdays()).toEqual(['一', '二', '三', '四', '五', '六', '日']));

    await act(() => chooseLanguage('en'));

    await vi.waitFor(() => expect(weekdays()).toEqual(['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']));
  });
});

import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from 'antd';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { DayField, DayRangeField, MomentField, MonthRangeField } from './day-fields';
import { FormDialog } from './form-dialog';

function show(fields: ReactNode, initial: Record<string, unknown> = {}) {
  const finished: unknown[] = [];
  render(
    <App component={false}>
      <FormDialog
        title="时间"
        okText="保存"
        draft="none"
        initial={initial}
        onFinish={(values: Record<string, unknown>) => finished.push(values)}
        onClose={() => undefined}
      >
        {fields}
      </FormDialog>
    </App>,
  );
  const save = async () => {
    await userEvent.click(screen.getByRole('button', { name: /保\s*存/ }));
    await waitFor(() => expect(finished).not.toEqual([]));
    return finished.at(-1); // Enter in the only field sends, too
  };
  return { save };
}

async function type(label: string, text: string) {
  const field = screen.getByLabelText(label);
  await userEvent.click(field);
  await userEvent.type(field, `${text}{Enter}`);
}

describe('fields of days', () => {
  it('hand on what they were given, in the form it came in', async () => {
    const initial = {
      day: '2026-03-08',
      days: ['2026-03-08', '2026-03-10'],
      months: ['2026-03', '2026-08'],
      moment: '2026-03-08T01:30:00.000Z',
    };
    const { save } = show(
      <>
        <DayField name="day" label="日期" opensAt="2026-01-01" />
        <DayRangeField name="days" label="起止日期" opensAt="2026-01-01" />
        <MonthRangeField name="months" label="起止月份" opensAt="2026-01" />
        <MomentField name="moment" label="时间" opensAt="2026-01-01" />
      </>,
      initial,
    );

    expect(await save()).toEqual(initial);
  });

  it('take a day as a day, wherever it is read', async () => {
    const { save } = show(<DayField name="day" label="日期" opensAt="2026-01-01" />);
    await type('日期', '2026-03-08');

    expect(await save()).toEqual({ day: '2026-03-08' });
  });

  it('take a moment by the clock of this computer, and send the instant', async () => {
    const { save } = show(<MomentField name="moment" label="时刻" opensAt="2026-01-01" />);
    await type('时刻', '2026-03-08 09:30');

    expect(await save()).toEqual({ moment: new Date(2026, 2, 8, 9, 30).toISOString() });
  });

  it('leave out what was left empty', async () => {
    const { save } = show(<DayRangeField name="days" label="起止日期" opensAt="2026-01-01" />);

    expect(await save()).toEqual({});
  });
});

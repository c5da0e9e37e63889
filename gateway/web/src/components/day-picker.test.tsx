import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { describe, expect, it, vi } from 'vitest';
import { chooseLanguage } from '@/i18n/i18n';
import { DayPicker, DaysPicker, type Days } from './day-picker';

const weekdays = () => [...document.querySelectorAll('thead th')].map((it) => it.textContent);
const head = () => document.querySelector('.ant-picker-header-view')?.textContent;

async function open(label: string) {
  const [field] = await screen.findAllByLabelText(label);
  if (field === undefined) {
    throw new Error(`There is no ${label}`);
  }
  await userEvent.click(field);
  await vi.waitFor(() => expect(head()).not.toBeUndefined());
}

describe('a picker of days', () => {
  it('speaks Chinese and begins its weeks on Monday', async () => {
    render(
      <ConfigProvider locale={zhCN}>
        <DayPicker aria-label="期限" opensAt="2012-09-01" />
      </ConfigProvider>,
    );
    await open('期限');

    expect(weekdays()).toEqual(['一', '二', '三', '四', '五', '六', '日']);
    expect(head()).toBe('2012年9月');
  });

  it('speaks English after the language was switched', async () => {
    await chooseLanguage('en');
    render(
      <ConfigProvider locale={enUS}>
        <DayPicker aria-label="Deadline" opensAt="2012-09-01" />
      </ConfigProvider>,
    );
    await open('Deadline');

    expect(weekdays()).toEqual(['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']);
    expect(head()).toBe('Sep2012');
  });

  it('opens on the day that is chosen', async () => {
    render(<DayPicker aria-label="期限" value="2027-03-31" opensAt="2012-09-01" />);
    await open('期限');

    expect(head()).toMatch(/2027/);
  });

  it('hands on days as they are written on the wire', async () => {
    const chosen = vi.fn();
    render(<DayPicker aria-label="期限" opensAt="2012-09-01" onChange={chosen} />);
    await open('期限');
    await userEvent.click(screen.getByTitle('2012-09-10'));

    expect(chosen).toHaveBeenCalledWith('2012-09-10');
  });

  it('opens on the month that is meant for both ends of several days', async () => {
    const chosen = vi.fn<(days: Days | undefined) => void>();
    render(
      <ConfigProvider locale={zhCN}>
        <DaysPicker aria-label="起止日期" opensAt="2027-03-01" onChange={chosen} />
      </ConfigProvider>,
    );
    await open('起止日期');

    expect([...document.querySelectorAll('.ant-picker-header-view')].map((it) => it.textContent)).toEqual(['2027年3月', '2027年4月']);
  });
});

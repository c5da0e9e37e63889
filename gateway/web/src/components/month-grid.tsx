import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMonth } from '@/lib/format';
import { monthsFrom } from '@/lib/months';

interface Props {
  firstMonth?: number | undefined;
  countOf: (month: number) => number;
  onAdd?: ((month: number) => void) | undefined;
  children: (month: number) => ReactNode;
}

/** Twelve cards, one for each month; empty ones stay small. */
export function MonthGrid({ firstMonth, countOf, onAdd, children }: Props) {
  const { t } = useTranslation();
  return (
    <ol className="uf-months">
      {monthsFrom(firstMonth).map((month) => {
        const count = countOf(month);
        const name = formatMonth(month);
        return (
          <li key={month} className={count === 0 ? 'uf-month uf-month-empty' : 'uf-month'}>
            <h2>
              {name}
              <small>{count > 0 && count}</small>
              {onAdd && (
                <Button
                  type="text"
                  size="small"
                  icon={<PlusOutlined aria-hidden />}
                  aria-label={`${t('common.add')} ${name}`}
                  onClick={() => onAdd(month)}
                />
              )}
            </h2>
            {count > 0 && children(month)}
          </li>
        );
      })}
    </ol>
  );
}

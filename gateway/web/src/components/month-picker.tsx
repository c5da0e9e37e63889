import { useTranslation } from 'react-i18next';
import { formatMonth } from '@/lib/format';
import { monthsFrom } from '@/lib/months';

interface Props {
  id?: string;
  value?: readonly number[];
  onChange?: (months: number[]) => void;
}

/** Chooses any number of months, each with one press; none means that no time is set. */
export function MonthPicker({ id, value = [], onChange }: Props) {
  const { t } = useTranslation();
  const toggle = (month: number) =>
    onChange?.(value.includes(month) ? value.filter((it) => it !== month) : [...value, month].sort((a, b) => a - b));
  return (
    <div className="uf-month-picker" role="group" aria-label={t('common.month')} id={id}>
      {monthsFrom().map((month) => (
        <button key={month} type="button" aria-pressed={value.includes(month)} onClick={() => toggle(month)}>
          {formatMonth(month, 'short')}
        </button>
      ))}
    </div>
  );
}

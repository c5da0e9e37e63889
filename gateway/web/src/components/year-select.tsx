import { Select } from 'antd';
import { useTranslation } from 'react-i18next';

const FIRST = 2010;

interface Props {
  value: string | undefined;
  onChange: (year: string | undefined) => void;
  /** Whether “all years” is a choice. */
  clearable?: boolean;
}

/** Chooses a year, from the one after this down. */
export function YearSelect({ value, onChange, clearable = true }: Props) {
  const { t } = useTranslation();
  const last = new Date().getFullYear() + 1;
  const years = Array.from({ length: last - FIRST + 1 }, (_, index) => String(last - index));
  return (
    <Select
      showSearch
      allowClear={clearable}
      value={value}
      placeholder={t('common.year')}
      aria-label={t('common.year')}
      onChange={(year?: string) => onChange(year)}
      options={years.map((it) => ({ value: it, label: t('common.yearOf', { year: it }) }))}
    />
  );
}

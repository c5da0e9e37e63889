import { Select } from 'antd';
import { useTranslation } from 'react-i18next';

const FIRST = 2010;

interface Props {
  value: number | undefined;
  onChange: (year: string | undefined) => void;
  /** Whether “all years” is a choice. */
  clearable?: boolean;
}

/** Chooses a year, from the one after this down. */
export function YearSelect({ value, onChange, clearable = true }: Props) {
  const { t } = useTranslation();
  const last = new Date().getFullYear() + 1;
  const offered = Array.from({ length: last - FIRST + 1 }, (_, index) => last - index);
  const years = value === undefined || offered.includes(value) ? offered : [value, ...offered];
  return (
    <Select
      showSearch
      allowClear={clearable}
      value={value}
      placeholder={t('common.year')}
      aria-label={t('common.year')}
      onChange={(year?: number) => onChange(year === undefined ? undefined : String(year))}
      options={years.map((it) => ({ value: it, label: t('common.yearOf', { year: it }) }))}
    />
  );
}

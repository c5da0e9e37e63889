import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { YearSelect } from '@/components/year-select';
import { THEMES, useThemeName } from '@/components/use-theme-name';
import type { YearFilters } from './year-filters';

interface Props {
  filters: YearFilters;
  onFilter: (name: 'year' | 'region' | 'theme', value: string | undefined) => void;
}

/** Narrows the year to a region or a theme. */
export function FilterBar({ filters, onFilter }: Props) {
  const { t } = useTranslation();
  const nameOf = useThemeName();
  return (
    <div className="uf-filters">
      <YearSelect clearable={false} value={String(filters.year)} onChange={(year) => onFilter('year', year)} />
      <Input.Search
        key={filters.region}
        allowClear
        defaultValue={filters.region}
        placeholder={t('common.region')}
        aria-label={t('common.region')}
        onSearch={(region) => onFilter('region', region)}
      />
      <Select
        allowClear
        value={filters.theme}
        placeholder={t('common.theme')}
        aria-label={t('common.theme')}
        onChange={(theme?: string) => onFilter('theme', theme)}
        options={THEMES.map((it) => ({ value: it, label: nameOf(it) }))}
      />
    </div>
  );
}

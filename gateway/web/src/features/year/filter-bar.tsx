import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { THEMES, useThemeName } from '@/components/use-theme-name';
import type { Choices } from './api/get-choices';
import type { WideFilters } from './year-filters';

interface Props {
  choices: Choices;
  filters: WideFilters;
  onFilter: (name: 'year' | 'region' | 'theme', value: string | undefined) => void;
}

/** Chooses the year, and narrows it to a region or a theme. */
export function FilterBar({ choices, filters, onFilter }: Props) {
  const { t } = useTranslation();
  const nameOf = useThemeName();
  return (
    <div className="uf-filters">
      <PlannedYearSelect choices={choices} value={filters.year} onChange={(year) => onFilter('year', String(year))} />
      <Select
        allowClear
        showSearch
        value={filters.region}
        placeholder={t('year.allRegions')}
        aria-label={t('common.region')}
        onChange={(region?: string) => onFilter('region', region)}
        options={choices.regions.map((it) => ({
          value: it.region,
          label: t('year.regionOf', { region: it.region, count: it.schools }),
        }))}
      />
      <Select
        allowClear
        value={filters.theme}
        placeholder={t('year.allThemes')}
        aria-label={t('common.theme')}
        onChange={(theme?: string) => onFilter('theme', theme)}
        options={THEMES.map((it) => ({ value: it, label: nameOf(it) }))}
      />
    </div>
  );
}

interface YearProps {
  choices: Choices;
  value: number;
  label?: string;
  onChange: (year: number) => void;
}

/** A year that has plans; the one in the address too, whatever it has. */
export function PlannedYearSelect({ choices, value, label, onChange }: YearProps) {
  const { t } = useTranslation();
  const years = [...new Set([value, ...choices.years.map((it) => it.year)])].sort((one, other) => other - one);
  return (
    <Select
      value={value}
      aria-label={label ?? t('common.year')}
      onChange={onChange}
      options={years.map((it) => ({ value: it, label: t('common.yearOf', { year: it }) }))}
    />
  );
}

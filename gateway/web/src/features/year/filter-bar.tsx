import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { THEMES, useThemeName } from '@/components/use-theme-name';
import { FilterBar, ownField, selectField } from '@/kit/list/filter-bar';
import type { Choices } from './api/get-choices';
import type { useYearAddress, WideFilters } from './year-filters';

interface Props {
  choices: Choices;
  /** What is shown, also where nothing is chosen. */
  filters: WideFilters;
  search: Pick<ReturnType<typeof useYearAddress>, 'set' | 'narrowed' | 'clear'>;
}

/** Chooses the year, and narrows it to a region or a theme. */
export function YearFilterBar({ choices, filters, search }: Props) {
  const { t } = useTranslation();
  const nameOf = useThemeName();
  const regions = choices.regions.map((it) => ({
    value: it.region,
    label: t('year.regionOf', { region: it.region, count: it.schools }),
  }));
  const themes = THEMES.map((it) => ({ value: it, label: nameOf(it) }));
  return (
    <FilterBar<WideFilters>
      search={{ ...search, values: filters }}
      fields={[
        ownField('year', (value: number | undefined, choose) => (
          <PlannedYearSelect choices={choices} value={value ?? filters.year} onChange={choose} />
        )),
        selectField('region', t('common.region'), regions, { placeholder: t('year.allRegions'), many: true }),
        selectField('theme', t('common.theme'), themes, { placeholder: t('year.allThemes') }),
      ]}
    />
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

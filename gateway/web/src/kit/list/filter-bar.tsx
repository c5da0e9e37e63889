import { Select } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { YearSelect } from '@/components/year-select';
import { SearchBox } from './search-box';
import type { Search } from './use-search';

/** One filter: its name in the address, and what it is chosen with. */
interface Field<Name extends string> {
  name: Name;
  show: (value: unknown, choose: (value: unknown) => void) => ReactNode;
}

interface Props<Values extends object> {
  search: Search<Values>;
  fields: readonly Field<keyof Values & string>[];
}

/** The filters above a list. */
export function FilterBar<Values extends object>({ search, fields }: Props<Values>) {
  return (
    <div className="uf-filters">
      {fields.map(({ name, show }) => (
        <Fragment key={name}>{show(search.values[name], (value) => search.set({ [name]: value } as Partial<Values>))}</Fragment>
      ))}
    </div>
  );
}

/** Looks for words. */
export function searchField<Name extends string>(name: Name, label: string): Field<Name> {
  return { name, show: (value, choose) => <SearchBox value={value as string | undefined} label={label} onSearch={choose} /> };
}

interface Option {
  value: string | number;
  label: string;
}

/** Chooses one of a few, or all of them; of many they can be looked for by their label. */
export function selectField<Name extends string>(
  name: Name,
  label: string,
  options: readonly Option[],
  { placeholder = label, many = false }: { placeholder?: string; many?: boolean } = {},
): Field<Name> {
  return {
    name,
    show: (value, choose) => (
      <Select
        allowClear
        {...(many && { showSearch: { optionFilterProp: 'label' } })}
        value={value as Option['value'] | undefined}
        placeholder={placeholder}
        aria-label={label}
        onChange={choose}
        options={[...options]}
      />
    ),
  };
}

/** Chooses a year, or all. */
export function yearField<Name extends string>(name: Name): Field<Name> {
  return { name, show: (value, choose) => <YearSelect value={value as number | undefined} onChange={choose} /> };
}

/** A filter that a feature chooses in its own way. */
export function ownField<Name extends string, Value>(
  name: Name,
  show: (value: Value | undefined, choose: (value: Value | undefined) => void) => ReactNode,
): Field<Name> {
  return { name, show: show as Field<Name>['show'] };
}

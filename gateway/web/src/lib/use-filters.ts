import { useSearchParams } from 'react-router';

/** Filters that live in the address, so that a link shows the same view to somebody else. */
export function useFilters<Name extends string>(names: readonly Name[]) {
  const [search, setSearch] = useSearchParams();
  const filters: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = search.get(name);
    if (value !== null) {
      filters[name] = value;
    }
  }
  const setFilter = (name: Name, value: string | undefined) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === undefined || value === '') {
          after.delete(name);
        } else {
          after.set(name, value);
        }
        return after;
      },
      { replace: true },
    );
  return [filters, setFilter] as const;
}

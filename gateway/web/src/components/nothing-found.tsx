import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

interface Props {
  /** The names of the page's filters in the address. */
  filters: readonly string[];
  /** What to say when there is nothing at all. */
  empty: string;
  /** What to say when the filters in the address leave nothing over. */
  filtered: string;
}

/** Says that nothing is there; where filters are to blame it offers to take them off. */
export function NothingFound({ filters, empty, filtered }: Props) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const narrowed = filters.some((it) => search.has(it));
  const clear = () =>
    setSearch((before) => new URLSearchParams([...before].filter(([name]) => !filters.includes(name))), { replace: true });
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={narrowed ? filtered : empty}>
      {narrowed && <Button onClick={clear}>{t('common.clearFilters')}</Button>}
    </Empty>
  );
}

import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

interface Props {
  /** What to say when there is nothing at all. */
  empty: string;
  /** What to say when the filters in the address leave nothing over. */
  filtered: string;
}

/** Says that nothing is there; where filters are to blame it offers to take them off. */
export function NothingFound({ empty, filtered }: Props) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const narrowed = search.size > 0;
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={narrowed ? filtered : empty}>
      {narrowed && <Button onClick={() => setSearch({}, { replace: true })}>{t('common.clearFilters')}</Button>}
    </Empty>
  );
}

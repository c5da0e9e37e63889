import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Search } from './use-search';

interface Props {
  search: Pick<Search<object>, 'narrowed' | 'clear'>;
  /** What to say when there is nothing at all. */
  empty: string;
  /** What to say when what is chosen leaves nothing over. */
  filtered: string;
}

/** Says that nothing is there; where filters are to blame it offers to take them off. */
export function NothingFound({ search: { narrowed, clear }, empty, filtered }: Props) {
  const { t } = useTranslation();
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={narrowed ? filtered : empty}>
      {narrowed && <Button onClick={clear}>{t('common.clearFilters')}</Button>}
    </Empty>
  );
}

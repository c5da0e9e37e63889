import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PagesQuery } from './paged-list';

/** Prints a list as a whole: what was not fetched yet is fetched before. */
export function PrintButton({ query }: { query: PagesQuery<unknown> }) {
  const { t } = useTranslation();
  const [fetching, setFetching] = useState(false);
  const print = async () => {
    setFetching(true);
    const whole = await fetchAll(query);
    setFetching(false);
    if (whole) {
      setTimeout(() => window.print()); // the rows that came last are drawn by then
    }
  };
  return (
    <Button className="uf-print-button" icon={<PrinterOutlined aria-hidden />} loading={fetching} onClick={() => void print()}>
      {t('kit.print')}
    </Button>
  );
}

/** Fetches what is missing; answers whether nothing is any more. */
async function fetchAll({ hasNextPage, fetchNextPage }: PagesQuery<unknown>): Promise<boolean> {
  for (let missing = hasNextPage; missing; ) {
    const fetched = await fetchNextPage();
    if (fetched.isError) {
      return false;
    }
    missing = fetched.hasNextPage;
  }
  return true;
}

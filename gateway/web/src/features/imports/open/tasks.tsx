import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf } from '@/config/answer';
import type { TaskProps } from '@/config/feature';
import { importCountsQuery } from '../api/count-imports';
import { importsQuery } from '../api/list-imports';
import { importPath, importsPath } from '../paths';

/** Documents that were uploaded and not yet turned into a plan. */
export default function OpenImportsTask({ children }: TaskProps) {
  const { t } = useTranslation();
  const counts = useQuery(importCountsQuery);
  const open = useInfiniteQuery(importsQuery({ state: 'OPEN' })).data?.pages.flatMap((it) => it.items) ?? [];
  return children(
    answerOf(counts, (it) => ({
      counts: [{ kind: 'pressing', label: t('open.title'), count: it.OPEN ?? 0, path: importsPath() }],
      things: open.map(({ id, title, fileName }) => ({ title: title ?? fileName, path: importPath(id), note: t('open.goOn') })),
    })),
  );
}

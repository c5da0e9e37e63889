import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Term } from '@/components/term';
import { planPath } from '@/features/plans/paths';
import { DataTable } from '@/kit/list/data-table';
import { ListPage } from '@/kit/list/list-page';
import { StatusTag, type Tones } from '@/kit/list/status-tag';
import { formatMoment } from '@/lib/format';
import { importCountsQuery } from './api/count-imports';
import { importsQuery, type ImportRow } from './api/list-imports';
import { importPath } from './paths';
import { UploadBox } from './upload-box';
import './imports.css';

const TONES: Tones<ImportRow['state']> = { OPEN: 'running', CONFIRMED: 'success' };

/** Where documents are handed over, and which there are. */
export default function ImportsPage() {
  const { t } = useTranslation();
  const counts = useQuery(importCountsQuery).data;
  return (
    <ListPage
      about={<Term name="import">{t('imports.about')}</Term>}
      filters={<UploadBox />}
      query={useInfiniteQuery(importsQuery())}
    >
      {(imports) => (
        <DataTable
          rows={imports}
          rowKey={(it) => it.id}
          columns={[
            {
              key: 'file',
              title: t('imports.document'),
              show: (it) => (
                <>
                  <Link to={importPath(it.id)}>{it.title ?? it.fileName}</Link>
                  {it.title != null && <div className="uf-quiet">{it.fileName}</div>}
                </>
              ),
            },
            { key: 'year', title: t('common.year'), width: 80, show: (it) => it.year },
            { key: 'at', title: t('imports.uploaded'), width: 220, show: (it) => formatMoment(it.createdAt) },
            { key: 'state', title: t('common.state'), width: 130, show: (it) => <State row={it} /> },
          ]}
          total={counts && Object.values(counts).reduce((sum, it) => sum + it, 0)}
          empty={t('imports.empty')}
        />
      )}
    </ListPage>
  );
}

function State({ row: { state, planId } }: { row: ImportRow }) {
  const { t } = useTranslation();
  const tag = <StatusTag state={state} tones={TONES} text={t(`imports.states.${state}`)} />;
  return planId == null ? tag : <Link to={planPath(planId)}>{tag}</Link>;
}

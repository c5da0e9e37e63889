import { useInfiniteQuery } from '@tanstack/react-query';
import { Table, Tag, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '@/components/loaded';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { Term } from '@/components/term';
import { planPath } from '@/features/plans/paths';
import { formatMoment } from '@/lib/format';
import { importsQuery, type ImportRow } from './api/list-imports';
import { importPath } from './paths';
import { UploadBox } from './upload-box';
import './imports.css';

/** Where documents are handed over, and which there are. */
export default function ImportsPage() {
  const { t } = useTranslation();
  const imports = useInfiniteQuery(importsQuery());
  const columns: TableColumnsType<ImportRow> = [
    {
      title: t('imports.document'),
      key: 'file',
      render: (_, it) => (
        <>
          <Link to={importPath(it.id)}>{it.title ?? it.fileName}</Link>
          {it.title != null && <div className="uf-quiet">{it.fileName}</div>}
        </>
      ),
    },
    { title: t('common.year'), dataIndex: 'year', width: 80, responsive: ['md'] },
    { title: t('imports.uploaded'), key: 'at', width: 220, responsive: ['md'], render: (_, it) => formatMoment(it.createdAt) },
    { title: t('common.state'), key: 'state', width: 130, render: (_, it) => <State row={it} /> },
  ];
  return (
    <Page about={<Term name="import">{t('imports.about')}</Term>}>
      <UploadBox />
      <Loaded query={imports}>
        {({ pages }) => (
          <>
            <Table
              rowKey="id"
              columns={columns}
              dataSource={pages.flatMap((it) => it.items)}
              pagination={false}
              locale={{ emptyText: t('imports.empty') }}
            />
            <LoadMore query={imports} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function State({ row }: { row: ImportRow }) {
  const { t } = useTranslation();
  const tag = <Tag color={row.state === 'OPEN' ? 'processing' : 'success'}>{t(`imports.states.${row.state}`)}</Tag>;
  return row.planId == null ? tag : <Link to={planPath(row.planId)}>{tag}</Link>;
}

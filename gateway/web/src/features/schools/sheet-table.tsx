import { Table, Tag, Typography, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SchoolSheet } from './api/preview-schools';
import { useSchoolProblem } from './use-school-problem';

type Row = SchoolSheet['rows'][number];

/** The rows of a list of schools: what each says, what is wrong with it, what became of it. */
export function SheetTable({ rows }: { rows: Row[] }) {
  const { t } = useTranslation();
  const columns: TableColumnsType<Row> = [
    { title: t('schools.row'), dataIndex: 'number', width: 64 },
    { title: t('schools.name'), key: 'name', render: (_, { values }) => values.name },
    { title: t('schools.code'), key: 'code', width: 130, responsive: ['md'], render: (_, { values }) => values.code },
    { title: t('common.region'), key: 'region', width: 120, responsive: ['md'], render: (_, { values }) => values.region },
    {
      title: t('password.username'),
      key: 'chair',
      width: 150,
      responsive: ['lg'],
      render: (_, { values }) => values.chairUsername,
    },
    { title: t('common.state'), key: 'state', width: 280, render: (_, row) => <Outcome row={row} /> },
  ];
  return <Table rowKey="number" columns={columns} dataSource={rows} pagination={{ pageSize: 50, hideOnSinglePage: true }} />;
}

function Outcome({ row: { errors, outcome } }: { row: Row }) {
  const { t } = useTranslation();
  const problemText = useSchoolProblem();
  if (outcome?.error != null) {
    return (
      <>
        <Tag color="error">{t('schools.rows.refused')}</Tag>
        {problemText(outcome.error)}
      </>
    );
  }
  if (outcome?.state != null) {
    return (
      <>
        <Tag color={outcome.state === 'ACTIVE' ? 'success' : 'processing'}>{t(`schools.states.${outcome.state}`)}</Tag>
        {outcome.problem != null && problemText(outcome.problem)}
        {outcome.temporaryPassword != null && (
          <Typography.Text copyable code>
            {outcome.temporaryPassword}
          </Typography.Text>
        )}
      </>
    );
  }
  if (errors.length === 0) {
    return <Tag color="success">{t('schools.rows.ready')}</Tag>;
  }
  return errors.map((it) => (
    <div key={`${it.field} ${it.code}`}>
      <Tag color="error">{t(`schools.fields.${it.field}`)}</Tag>
      {t(`schools.rowErrors.${it.code}`)}
    </div>
  ));
}

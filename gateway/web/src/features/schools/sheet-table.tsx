import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/kit/list/data-table';
import { StatusTag, ToneTag } from '@/kit/list/status-tag';
import type { SchoolSheet } from './api/preview-schools';
import { SCHOOL_TONES } from './school-tones';
import { useSchoolProblem } from './use-school-problem';

type Row = SchoolSheet['rows'][number];

/** The rows of a list of schools: what each says, what is wrong with it, what became of it. */
export function SheetTable({ rows }: { rows: Row[] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      rows={rows}
      rowKey={(it) => String(it.number)}
      portion={50}
      columns={[
        { key: 'number', title: t('schools.row'), width: 64, show: (it) => it.number },
        { key: 'name', title: t('schools.name'), heading: true, show: (it) => it.values.name },
        { key: 'code', title: t('schools.code'), width: 130, show: (it) => it.values.code },
        { key: 'region', title: t('common.region'), width: 120, show: (it) => it.values.region },
        { key: 'chair', title: t('password.username'), width: 150, wide: true, show: (it) => it.values.chairUsername },
        { key: 'state', title: t('common.state'), width: 280, show: (it) => <Outcome row={it} /> },
      ]}
    />
  );
}

function Outcome({ row: { errors, outcome } }: { row: Row }) {
  const { t } = useTranslation();
  const problemText = useSchoolProblem();
  if (outcome?.error != null) {
    return (
      <>
        <ToneTag tone="danger">{t('schools.rows.refused')}</ToneTag>
        {problemText(outcome.error)}
      </>
    );
  }
  if (outcome?.state != null) {
    return (
      <>
        <StatusTag state={outcome.state} tones={SCHOOL_TONES} text={t(`schools.states.${outcome.state}`)} />
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
    return <ToneTag tone="success">{t('schools.rows.ready')}</ToneTag>;
  }
  return errors.map((it) => (
    <div key={`${it.field} ${it.code}`}>
      <ToneTag tone="danger">{t(`schools.fields.${it.field}`)}</ToneTag>
      {t(`schools.rowErrors.${it.code}`)}
    </div>
  ));
}

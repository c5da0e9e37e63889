import { EditOutlined } from '@ant-design/icons';
import { Alert, Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Import } from './api/get-import';
import { HeadDialog } from './head-dialog';
import type { Corrections } from './use-corrections';

interface Props {
  reading: Import;
  editable: boolean;
  corrections: Corrections;
  /** Whether the fields are open for correction. */
  editing: boolean;
  onEditing: (editing: boolean) => void;
}

/** What the document is as a whole: title, school, year; and which plan of several is taken. */
export function HeadCard({ reading, editable, corrections, editing, onEditing }: Props) {
  const { t } = useTranslation();
  const { title, schoolName, year, kind, period, plans, proposal, read } = reading;
  const unknown = <em className="uf-quiet">{t('imports.notFound')}</em>;
  const fields = [
    { label: t('plans.title'), now: title, before: read.title },
    { label: t('common.school'), now: schoolName, before: read.schoolName },
    { label: t('common.year'), now: year, before: read.year },
    { label: t('imports.kind'), now: t(`imports.kinds.${kind}`), before: t(`imports.kinds.${read.kind}`) },
    { label: t('plans.period'), now: t(`plans.periods.${period.kind}`), before: t(`plans.periods.${read.period.kind}`) },
  ];
  return (
    <section className="uf-card uf-head-card">
      <dl>
        {fields.map((it) => (
          <div key={it.label}>
            <dt>{it.label}</dt>
            <dd>
              {it.now ?? unknown}
              {it.before !== it.now && (
                <small className="uf-read-said">
                  {t('imports.readerSaid')}
                  {it.before ?? t('imports.notFound')}
                </small>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {editable && (
        <Button icon={<EditOutlined aria-hidden />} onClick={() => onEditing(true)}>
          {t('common.edit')}
        </Button>
      )}
      {plans.length > 1 && (
        <label className="uf-plan-choice">
          {t('imports.severalPlans', { count: plans.length })}
          <Select
            value={plans.find((it) => it.chosen)?.plan}
            disabled={!editable}
            onChange={(plan: number) => corrections.correct({ kind: 'CHOOSE_PLAN', plan })}
            options={plans.map((it) => ({
              value: it.plan,
              label: `${it.title ?? t('imports.notFound')} · ${t('imports.itemCount', { count: it.items })}`,
            }))}
          />
        </label>
      )}
      {editable && proposal.blockers.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('imports.blocked')}
          description={proposal.blockers.map((it) => (
            <div key={it.code}>{it.message}</div>
          ))}
          action={<Button onClick={() => onEditing(true)}>{t('common.edit')}</Button>}
        />
      )}
      {editing && <HeadDialog reading={reading} onDone={corrections.edit} onClose={() => onEditing(false)} />}
    </section>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Alert, Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CHANGED_MEANWHILE } from '@/api/problem';
import { useCommand } from '@/api/use-command';
import { ItemTotals } from '@/components/item-totals';
import { planPath } from '@/features/plans/paths';
import { FormDialog } from '@/kit/form/form-dialog';
import { forgetDraftsOf } from '@/lib/drafts';
import { formatMonth } from '@/lib/format';
import { confirmImport } from './api/confirm-import';
import { importQuery, type Import } from './api/get-import';
import { openErrors } from './findings';
import { byMonthOf, itemsOf, itemsPerMonth } from './places';

interface Props {
  reading: Import;
  onClose: () => void;
}

/** Shows what will be created, then creates it. */
export function ConfirmDialog({ reading, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { id, version, title, year, period, proposal, findings } = reading;
  const errors = openErrors(reading);
  const items = itemsOf(reading);
  const changes = {
    changed: items.filter((it) => it.read != null).length,
    added: items.filter((it) => it.confidence == null).length,
  };
  const open = findings.filter((it) => it.settled == null && it.severity !== 'INFO').length;
  const confirming = useCommand(confirmImport, {
    changes: ['IMPORT', 'PLAN'],
    onSuccess: (plan) => {
      forgetDraftsOf(`import:${id}`);
      return navigate(planPath(plan.id));
    },
    onError: ({ code, current }) => {
      if (code === CHANGED_MEANWHILE && current !== undefined) {
        queries.setQueryData(importQuery(id).queryKey, current as Import);
      }
    },
  });
  return (
    <FormDialog
      title={t('imports.confirmTitle')}
      okText={t('imports.confirm')}
      disabled={proposal.blockers.length > 0}
      draft="none"
      command={confirming}
      version={version}
      toInput={(_, seen) => ({ id, version: seen })}
      onClose={onClose}
    >
      <p className="uf-dialog-detail">{t('imports.confirmDetail')}</p>
      <Descriptions
        column={1}
        size="small"
        bordered
        items={[
          { key: 'title', label: t('plans.title'), children: title },
          { key: 'year', label: t('common.year'), children: year },
          { key: 'period', label: t('plans.period'), children: t(`plans.periods.${period.kind}`) },
          { key: 'sections', label: t('imports.sections'), children: proposal.sections },
          { key: 'months', label: t('imports.perMonth'), children: <PerMonth reading={reading} /> },
          { key: 'undated', label: t('plans.undated'), children: proposal.undatedItems },
          { key: 'totals', label: t('imports.totals'), children: <ItemTotals items={proposal.items} byMonth={byMonthOf(reading)} /> },
          { key: 'changes', label: t('imports.changes'), children: t('imports.changesOf', changes) },
        ]}
      />
      {errors.length > 0 && (
        <Alert
          className="uf-above"
          type="error"
          showIcon
          title={t('imports.openErrors', { count: errors.length })}
          description={errors.map((it) => (
            <div key={it.id}>{it.message}</div>
          ))}
        />
      )}
      {proposal.itemsOutsidePeriod > 0 && (
        <Alert
          className="uf-above"
          type="warning"
          showIcon
          title={t('imports.outsidePeriod', { count: proposal.itemsOutsidePeriod })}
        />
      )}
      {open > 0 && <Alert className="uf-above" type="info" showIcon title={t('imports.openFindings', { count: open })} />}
    </FormDialog>
  );
}

/** How the items spread over the months. */
function PerMonth({ reading }: { reading: Import }) {
  const { t } = useTranslation();
  const months = itemsPerMonth(reading);
  return months.length === 0 ? (
    t('imports.noMonths')
  ) : (
    <ul className="uf-month-counts">
      {months.map(([month, items]) => (
        <li key={month}>{t('imports.inMonth', { month: formatMonth(month, 'short'), count: items })}</li>
      ))}
    </ul>
  );
}

import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/lib/format';
import type { PlanVersion } from './api/list-versions';
import { PlanDiffView } from './plan-diff';

interface Props {
  planId: string;
  /** Newest first. */
  versions: readonly PlanVersion[];
}

/** Chooses any two versions and shows what differs; what changed since the approval is one press away. */
export function CompareVersions({ planId, versions }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<{ from?: number | undefined; to?: number | undefined }>({});
  const newest = versions[0]?.version;
  const approved = versions.find((it) => it.action === 'approve')?.version;
  if (versions.length < 2) {
    return null;
  }
  const options = versions.map((it) => ({
    value: it.version,
    label: `${t(`plans.events.${it.action}` as 'plans.events.edit', { defaultValue: it.action })} · ${formatMoment(it.at)}`,
  }));
  const { from, to } = chosen;
  return (
    <section className="uf-compare" aria-label={t('plans.compare')}>
      <div className="uf-filters">
        <Select
          value={from}
          placeholder={t('plans.compareFrom')}
          aria-label={t('plans.compareFrom')}
          options={options}
          onChange={(value: number) => setChosen({ from: value, to: to ?? newest })}
        />
        <Select
          value={to}
          placeholder={t('plans.compareTo')}
          aria-label={t('plans.compareTo')}
          options={options}
          onChange={(value: number) => setChosen({ from, to: value })}
        />
        {approved !== undefined && approved !== newest && (
          <Button onClick={() => setChosen({ from: approved, to: newest })}>{t('plans.sinceApproval')}</Button>
        )}
      </div>
      {from !== undefined && to !== undefined && (
        <PlanDiffView planId={planId} from={Math.min(from, to)} to={Math.max(from, to)} />
      )}
    </section>
  );
}

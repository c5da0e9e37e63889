import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemView } from '@/components/problem-view';
import { planPath } from '@/features/plans/paths';
import type { ReturnReason } from '@/features/plans/api/get-plan';
import { REASON_CODES } from '@/features/plans/reasons';
import { SelectField } from '@/kit/form/choice-fields';
import { FormDialog } from '@/kit/form/form-dialog';
import { LongTextField } from '@/kit/form/text-fields';
import { InfoDialog } from '@/kit/info-dialog';
import type { Decision } from './api/decide-plans';
import type { WaitingPlan } from './api/list-waiting-plans';
import { useBulkDecision } from './use-bulk-decision';

interface Props {
  kind: Decision['kind'];
  plans: readonly WaitingPlan[];
  onClose: (begun: boolean) => void;
}

interface Fields {
  code?: ReturnReason['code'];
  comment?: string;
}

const WIDTH = 560;

/** Decides about several plans at once: asks, shows how far it is, and then what became of each. */
export function BulkDialog({ kind, plans, onClose }: Props) {
  const { t } = useTranslation();
  const { results, running, problem, start, goOn } = useBulkDecision();
  const returning = kind === 'RETURN';
  const title = t(returning ? 'review.returnMany' : 'review.approveMany', { count: plans.length });
  const send = ({ code, comment }: Fields) => {
    const chosen = plans.map(({ id, version }) => ({ id, version }));
    start(returning ? { kind, plans: chosen, reasons: [{ code: code ?? 'OTHER', comment }] } : { kind, plans: chosen, comment });
  };
  if (!running && results.length === 0 && problem === undefined) {
    return (
      <FormDialog
        marksOptional
        danger={returning}
        width={WIDTH}
        title={title}
        okText={t(returning ? 'review.bulkReturn' : 'review.bulkApprove')}
        draft={`memory:review:${kind}:${plans.map(({ id }) => id).sort().join()}`}
        onFinish={send}
        onClose={() => onClose(false)}
      >
        {returning && (
          <SelectField
            required
            name="code"
            label={t('plans.reason')}
            options={REASON_CODES.map((it) => ({ value: it, label: t(`plans.reasons.${it}`) }))}
          />
        )}
        <LongTextField name="comment" label={t(returning ? 'plans.comment' : 'plans.commentToSchool')} max={1000} />
      </FormDialog>
    );
  }
  return (
    <InfoDialog width={WIDTH} title={title} busy={running} onClose={() => onClose(true)}>
      <div role="status" aria-label={t('review.progress')}>
        <Progress percent={Math.round((results.length / plans.length) * 100)} />
        <p>{t('review.doneOf', { done: results.filter((it) => it.done).length, total: plans.length })}</p>
      </div>
      {problem && <ProblemView thrown={problem} onRetry={goOn} />}
      <ul className="uf-plain-list">
        {results
          .filter((it) => !it.done)
          .map((it) => (
            <li key={it.id}>
              <Link to={planPath(it.id)}>{plans.find((plan) => plan.id === it.id)?.schoolName ?? it.id}</Link>
              {t('common.colon')}
              {it.detail}
              {it.incident !== undefined && <code>{t('problems.incident', { incident: it.incident })}</code>}
            </li>
          ))}
      </ul>
    </InfoDialog>
  );
}

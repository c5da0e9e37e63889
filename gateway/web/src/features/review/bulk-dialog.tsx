import { Button, Form, Input, Modal, Progress, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemView } from '@/components/problem-view';
import { planPath } from '@/features/plans/paths';
import type { ReturnReason } from '@/features/plans/api/get-plan';
import { REASON_CODES } from '@/features/plans/reasons';
import type { Decision } from './api/decide-plans';
import type { WaitingPlan } from './api/list-waiting-plans';
import { useBulkDecision } from './use-bulk-decision';

interface Props {
  kind: Decision['kind'];
  plans: readonly WaitingPlan[];
  onClose: () => void;
}

interface Fields {
  code?: ReturnReason['code'];
  comment?: string;
}

/** Decides about several plans at once: asks, shows how far it is, and then what became of each. */
export function BulkDialog({ kind, plans, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const { results, running, problem, start, goOn } = useBulkDecision();
  const begun = running || results.length > 0 || problem !== undefined;
  const returning = kind === 'RETURN';
  const send = ({ code, comment }: Fields) => {
    const words = comment?.trim() === '' ? undefined : comment?.trim();
    const chosen = plans.map(({ id, version }) => ({ id, version }));
    start(returning ? { kind, plans: chosen, reasons: [{ code: code ?? 'OTHER', ...(words && { comment: words }) }] } : { kind, plans: chosen, comment: words });
  };
  const action = t(returning ? 'review.bulkReturn' : 'review.bulkApprove');
  return (
    <Modal
      open
      width={560}
      title={t(returning ? 'review.returnMany' : 'review.approveMany', { count: plans.length })}
      onCancel={onClose}
      closable={!running}
      mask={{ closable: !begun }}
      footer={
        begun ? (
          <Button type="primary" disabled={running} onClick={onClose}>
            {t('common.close')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            <Button type="primary" danger={returning} onClick={form.submit}>
              {action}
            </Button>
          </>
        )
      }
    >
      {!begun && (
        <Form form={form} layout="vertical" requiredMark="optional" onFinish={send}>
          {returning && (
            <Form.Item name="code" label={t('plans.reason')} rules={[{ required: true, message: t('common.required') }]}>
              <Select options={REASON_CODES.map((it) => ({ value: it, label: t(`plans.reasons.${it}`) }))} />
            </Form.Item>
          )}
          <Form.Item name="comment" label={t(returning ? 'plans.comment' : 'plans.commentToSchool')}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
          </Form.Item>
        </Form>
      )}
      {begun && (
        <div role="status" aria-label={t('review.progress')}>
          <Progress percent={Math.round((results.length / plans.length) * 100)} />
          <p>{t('review.doneOf', { done: results.filter((it) => it.done).length, total: plans.length })}</p>
        </div>
      )}
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
    </Modal>
  );
}

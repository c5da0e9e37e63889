import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChanged } from '@/api/use-changed';
import { useCommand } from '@/api/use-command';
import { ProblemView } from '@/components/problem-view';
import { continuePlan } from './api/continue-plan';
import type { Plan } from './api/get-plan';
import { planPath } from './paths';

interface Props {
  plan: Plan;
  onClose: () => void;
}

/** Begins next year's plan from this one, after saying what is taken over and what is not. */
export function ContinueDialog({ plan, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const changed = useChanged();
  const continuing = useCommand(continuePlan, {
    onSuccess: async (next) => {
      await changed('PLAN');
      await navigate(planPath(next.id));
    },
  });
  return (
    <Modal
      open
      title={t('plans.actions.continue', { year: plan.year + 1 })}
      okText={t('plans.begin')}
      okButtonProps={{ loading: continuing.isPending }}
      onOk={() => continuing.mutate({ id: plan.id })}
      onCancel={onClose}
    >
      {continuing.error && <ProblemView thrown={continuing.error} />}
      <p>{t('plans.continueTaken', { count: plan.items.length })}</p>
      <p>{t('plans.continueLeft')}</p>
    </Modal>
  );
}

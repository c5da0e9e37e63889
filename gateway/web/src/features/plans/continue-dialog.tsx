import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCommand } from '@/api/use-command';
import { FormDialog } from '@/kit/form/form-dialog';
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
  return (
    <FormDialog
      title={t('plans.actions.continue', { year: plan.year + 1 })}
      okText={t('plans.begin')}
      draft="none"
      command={useCommand(continuePlan, { changes: ['PLAN'] })}
      toInput={() => ({ id: plan.id })}
      onDone={(next) => void navigate(planPath(next.id))}
      onClose={onClose}
    >
      <p>{t('plans.continueTaken', { count: plan.items.length })}</p>
      <p>{t('plans.continueLeft')}</p>
    </FormDialog>
  );
}

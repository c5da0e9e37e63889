import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCommand } from '@/api/use-command';
import { FormDialog } from '@/kit/form/form-dialog';
import { NumberField, TextField } from '@/kit/form/text-fields';
import { createPlan } from './api/create-plan';
import { planPath } from './paths';

interface Fields {
  year: number;
  title: string;
}

/** Begins a plan that is written by hand. */
export function NewPlanDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const year = new Date().getFullYear() + 1;
  return (
    <FormDialog
      title={t('plans.create')}
      okText={t('plans.begin')}
      initial={{ year, title: t('plans.defaultTitle', { year }) }}
      draft="device:plan:new"
      command={useCommand(createPlan, { changes: ['PLAN'] })}
      toInput={(fields: Fields) => fields}
      onDone={(plan) => void navigate(planPath(plan.id))}
      onClose={onClose}
    >
      <NumberField required name="year" label={t('common.year')} min={2000} max={2100} />
      <TextField required name="title" label={t('plans.title')} max={200} />
    </FormDialog>
  );
}

import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanState } from './api/get-plan';

const COLORS: Record<PlanState, string> = {
  DRAFT: 'default',
  SUBMITTED: 'processing',
  RETURNED: 'warning',
  APPROVED: 'success',
};

/** Where a plan stands, in a word and a colour. */
export function PlanStateTag({ state }: { state: PlanState }) {
  const { t } = useTranslation();
  return <Tag color={COLORS[state]}>{t(`plans.states.${state}`)}</Tag>;
}

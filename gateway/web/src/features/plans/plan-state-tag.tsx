import { useTranslation } from 'react-i18next';
import { StatusTag, type Tones } from '@/kit/list/status-tag';
import type { PlanState } from './api/get-plan';

const TONES: Tones<PlanState> = { DRAFT: 'neutral', SUBMITTED: 'running', RETURNED: 'warning', APPROVED: 'success' };

/** Where a plan stands, in a word and a colour. */
export function PlanStateTag({ state }: { state: PlanState }) {
  const { t } = useTranslation();
  return <StatusTag state={state} tones={TONES} text={t(`plans.states.${state}`)} />;
}

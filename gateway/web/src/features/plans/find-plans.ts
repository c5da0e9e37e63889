import i18next from 'i18next';
import type { Find } from '@/config/feature';
import { lookForPlans } from './api/look-for-plans';
import { planPath } from './paths';

/** A school's plans by title or year. */
const findPlans: Find = async (words, _, signal) => {
  const plans = await lookForPlans(words, signal);
  return plans.map(({ id, title, year }) => ({ title, detail: i18next.t('common.yearOf', { year }), path: planPath(id) }));
};

export default findPlans;

import { action, type Command } from '@/api/action';
import { planApi } from '@/api/client';
import type { Plan } from './get-plan';

const create = action(planApi, 'post', '/api/plan/plans');

/** Begins an empty plan for a calendar year. */
export const createPlan: Command<{ year: number; title: string }, Plan> = ({ year, title }, key) =>
  create({ year, title, period: { kind: 'CALENDAR_YEAR', from: `${year}-01`, to: `${year}-12` } }, key);

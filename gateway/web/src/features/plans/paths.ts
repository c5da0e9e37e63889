import { withQuery, type Query } from '@/config/paths';

export const plansPath = (query: Query = {}) => withQuery('/plans', query);

export const planPath = (planId: string) => `/plans/${encodeURIComponent(planId)}`;

import { dataOf, planApi } from '@/api/client';
import { idempotencyKey } from '@/api/headers';
import type { LackQuery } from './list-lacking';

/** Whom to remind; without schools, everybody who lacks it. */
interface Chase extends LackQuery {
  schools?: string[];
}

/** Reminds schools of what they lack. */
export function chaseSchools(chase: Chase, key: string) {
  return dataOf(planApi.POST('/api/plan/reminders', { body: chase, headers: idempotencyKey(key) }));
}

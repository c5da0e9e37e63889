import type { Tones } from '@/kit/list/status-tag';
import type { School } from './api/list-schools';

/** How the states of a school are to be taken. */
export const SCHOOL_TONES: Tones<School['state']> = { PROVISIONING: 'running', ACTIVE: 'success', SUSPENDED: 'warning' };

import { createContext } from 'react';
import type { Plan } from './api/get-plan';

/** The plan whose reasons this person may mark as dealt with, where they are shown; none for everybody else. */
export const MarkablePlan = createContext<Plan | undefined>(undefined);

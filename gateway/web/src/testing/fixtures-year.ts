import type { MatrixRow } from '@/features/year/api/get-matrix';
import type { Rollup } from '@/features/year/api/get-rollup';
import { items, PLAN_ID, SCHOOL_ID } from './fixtures';

export const rollup: Rollup = {
  year: 2026,
  reporting: { expected: 12, submitted: 9, onTime: 7, late: 2, missing: 3, approved: 6, due: '2026-03-31' },
  undated: [],
  months: Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    items: items
      .filter((it) => it.months.includes(index + 1))
      .map(({ itemId, text, themes }) => ({
        schoolId: SCHOOL_ID,
        schoolName: '清水县第一中学',
        planId: PLAN_ID,
        itemId,
        text,
        themes,
      })),
  })),
  themes: [
    { code: 'democratic-management', schools: 5, items: 8, missing: 1, missingSchools: [{ schoolId: 'm1', schoolName: '东湖中学', approved: true }] },
    { code: 'festival', schools: 6, items: 14, missing: 0, missingSchools: [] },
    { code: 'warmth', schools: 6, items: 11, missing: 0, missingSchools: [] },
  ],
};

/** As many schools as wanted, with a spread of states and counts that is the same every time. */
export function matrix(size: number): MatrixRow[] {
  const states = ['APPROVED', 'SUBMITTED', 'RETURNED', 'MISSING'] as const;
  return Array.from({ length: size }, (_, index) => {
    const state = states[index % 7 < 4 ? 0 : (index % 4)] ?? 'APPROVED';
    return {
      schoolId: `school-${index}`,
      schoolCode: `school${index}`,
      schoolName: `第${index + 1}中学`,
      region: ['清水县', '东湖区', '南山区'][index % 3] ?? '清水县',
      state,
      onTime: state === 'MISSING' ? undefined : index % 5 !== 0,
      approved: state === 'APPROVED',
      undated: 0,
      counts: Array.from({ length: 12 }, (_month, month) => (state === 'APPROVED' ? (index * 7 + month * 5) % 9 : 0)),
    };
  });
}

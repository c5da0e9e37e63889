import type { Choices } from '@/features/year/api/get-choices';
import type { Comparison } from '@/features/year/api/get-comparison';
import type { Figures } from '@/features/year/api/get-figures';
import type { Lacks } from '@/features/year/api/get-lacks';
import type { ComparedSchool } from '@/features/year/api/list-compared';
import type { LackingSchool } from '@/features/year/api/list-lacking';
import type { LackRule } from '@/features/year/api/list-rules';
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
    { code: 'democratic-management', schools: 5, items: 8, missing: 1, missingSchools: [{ schoolId: 'm1', schoolName: '东湖中学' }] },
    { code: 'festival', schools: 6, items: 14, missing: 0, missingSchools: [] },
    { code: 'warmth', schools: 6, items: 11, missing: 0, missingSchools: [] },
  ],
};

/** As many schools as wanted, with a spread of states and counts that is the same every time. */
export function matrix(size: number): MatrixRow[] {
  const states = ['APPROVED', 'SUBMITTED', 'RETURNED', 'MISSING'] as const;
  return Array.from({ length: size }, (_, index) => {
    const state = states[index % 7 < 4 ? 0 : (index % 4)] ?? 'APPROVED';
    const counts = Array.from({ length: 12 }, (_month, month) => (state === 'APPROVED' ? (index * 7 + month * 5) % 9 : 0));
    return {
      schoolId: `school-${index}`,
      schoolCode: `school${index}`,
      schoolName: `第${index + 1}中学`,
      region: ['清水县', '东湖区', '南山区'][index % 3] ?? '清水县',
      state,
      onTime: state === 'MISSING' ? undefined : index % 5 !== 0,
      approved: state === 'APPROVED',
      undated: 0,
      // some items take two months
      items: counts.reduce((sum, it) => sum + it, 0) - (state === 'APPROVED' ? 2 : 0),
      counts,
    };
  });
}

export const choices: Choices = {
  usualYear: 2026,
  years: [
    { year: 2026, plans: 9, items: 120 },
    { year: 2025, plans: 7, items: 90 },
  ],
  regions: [
    { region: '清水县', schools: 7 },
    { region: '东湖区', schools: 5 },
  ],
};

export const figures: Figures = {
  year: 2026,
  reporting: rollup.reporting,
  items: 70,
  months: Array.from({ length: 13 }, (_, index) => ({ month: index + 1, items: index, schools: Math.min(index, 6) })),
  themes: rollup.themes.map(({ code, schools, items: count, missing }) => ({ code, schools, items: count, missing })),
};

export const lacks: Lacks = {
  year: 2026,
  schools: 12,
  judged: 6,
  springFestival: '2026-02-17',
  lacks: [
    { subject: 'NO_PLAN', schools: 3, chaseable: 2 },
    { subject: 'PLAN_RETURNED', schools: 1, chaseable: 1 },
    { subject: 'NO_CONGRESS', schools: 2, chaseable: 2 },
    { subject: 'NO_VISIT_BEFORE_SPRING_FESTIVAL', schools: 0, chaseable: 0 },
    { subject: 'THEME_MISSING', theme: 'women', schools: 1, chaseable: 1 },
  ],
};

export const lacking: LackingSchool[] = [
  { schoolId: 'm1', schoolCode: 'dhzx', schoolName: '东湖中学', region: '东湖区', chased: 0, chasedToday: false },
  {
    schoolId: 'm2',
    schoolCode: 'nsxx',
    schoolName: '南山小学',
    region: '清水县',
    chased: 2,
    chasedAt: '2026-03-02T01:00:00Z',
    chasedToday: true,
  },
];

export const rules: LackRule[] = [
  { code: 'CONGRESS', words: ['教代会', '职代会'], exceptions: ['教代会提案'], version: 1 },
  { code: 'VISIT', words: ['慰问', '走访'], exceptions: [], version: 1 },
];

export const comparison: Comparison = {
  year: 2026,
  with: 2025,
  schools: { appeared: 2, disappeared: 1, stayed: 4 },
  items: { year: 110, with: 71 },
  months: Array.from({ length: 13 }, (_, index) => ({
    month: index + 1,
    items: { year: index + 3, with: index },
    schools: { year: 4, with: 3 },
  })),
  themes: [{ code: 'warmth', items: { year: 4, with: 6 }, schools: { year: 3, with: 3 } }],
};

export const compared: ComparedSchool[] = [
  {
    schoolId: 's1',
    schoolCode: 'xlxx',
    schoolName: '新来小学',
    region: '东湖区',
    change: 'APPEARED',
    items: { year: 12, with: 0 },
  },
];

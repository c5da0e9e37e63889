import type { Import, ImportItem } from '@/features/imports/api/get-import';
import type { SourceLine } from '@/features/imports/api/get-lines';
import type { ImportRow } from '@/features/imports/api/list-imports';
import type { Notice } from '@/features/inbox/api/list-notices';
import type { Plan, PlanItem } from '@/features/plans/api/get-plan';
import type { PlanRow } from '@/features/plans/api/list-plans';
import type { WaitingPlan } from '@/features/review/api/list-waiting-plans';
import type { School } from '@/features/schools/api/list-schools';
import type { Me } from '@/session/get-me';

/** What the server would say in a small, invented federation. */
export const SCHOOL_ID = '5b0f6a0e-0000-4000-8000-000000000001';
export const PLAN_ID = '5b0f6a0e-0000-4000-8000-0000000000a1';
export const IMPORT_ID = '5b0f6a0e-0000-4000-8000-0000000000b1';

const somebody = { signedIn: true, userId: '5b0f6a0e-0000-4000-8000-0000000000c1', language: 'zh-CN', page: 'page-of-chen' };

export const officer: Me = {
  ...somebody,
  username: 'qsyz.officer',
  displayName: '陈静',
  school: { id: SCHOOL_ID, code: 'qsyz' },
  roles: ['officer'],
};

export const member: Me = { ...officer, username: 'qsyz.member', displayName: '刘洋', roles: ['member'] };

export const staff: Me = { ...somebody, userId: '5b0f6a0e-0000-4000-8000-0000000000c2', page: 'page-of-zhou', username: 'fed.staff', displayName: '周敏', roles: ['federation-staff'] };

export const admin: Me = { ...staff, username: 'fed.admin', displayName: '韩磊', roles: ['federation-admin'] };

export function item(number: number, text: string, months: number[], more: Partial<PlanItem> = {}): PlanItem {
  return { itemId: `5b0f6a0e-0000-4000-8000-00000000e${String(number).padStart(3, '0')}`, text, months, themes: [], ...more };
}

export const items: PlanItem[] = [
  item(1, '慰问离退休教职工和困难教职工', [1], { themes: ['warmth'], responsible: '福利委员' }),
  item(2, '召开教职工代表大会，审议学校工作报告', [2], { themes: ['democratic-management'], responsible: '工会主席' }),
  item(3, '组织庆祝三八国际妇女节活动', [3], { themes: ['women', 'festival'], responsible: '女工委' }),
  item(4, '青年教师教学基本功竞赛', [4], { themes: ['professional-skill'] }),
  item(5, '教职工趣味运动会', [4, 5], { themes: ['culture-sports'] }),
  item(6, '师德师风演讲比赛', [6], { themes: ['teacher-ethics'] }),
  item(7, '暑期走访慰问', [7, 8], { themes: ['warmth'] }),
  item(8, '庆祝教师节，表彰先进教师', [9], { themes: ['festival', 'teacher-ethics'] }),
  item(9, '重阳节慰问退休教职工', [10], { themes: ['warmth', 'festival'] }),
  item(10, '教职工食堂满意度调查', [11], { themes: ['safety-health'] }),
  item(11, '工会工作总结，拟定下年度计划', [12], { themes: ['planning-summary'] }),
  item(12, '健全工会台帐资料', [], { themes: ['publicity-records'] }),
];

export const plan: Plan = {
  id: PLAN_ID,
  schoolId: SCHOOL_ID,
  schoolName: '清水县第一中学',
  year: 2026,
  title: '2026年工会工作计划',
  state: 'DRAFT',
  version: 3,
  period: { kind: 'CALENDAR_YEAR', from: '2026-01', to: '2026-12' },
  sections: [
    {
      sectionId: '5b0f6a0e-0000-4000-8000-0000000000d1',
      marker: '一、',
      level: 1,
      heading: '指导思想',
      text: '围绕学校中心工作，服务教职工，促进学校和谐发展。',
      children: [],
    },
    {
      sectionId: '5b0f6a0e-0000-4000-8000-0000000000d2',
      marker: '二、',
      level: 1,
      heading: '主要工作',
      text: '',
      children: [
        {
          sectionId: '5b0f6a0e-0000-4000-8000-0000000000d3',
          marker: '（一）',
          level: 2,
          heading: '推进民主管理',
          text: '按期召开教代会，落实提案办理。\n做好校务公开，接受教职工监督。',
          children: [],
        },
        {
          sectionId: '5b0f6a0e-0000-4000-8000-0000000000d4',
          marker: '（二）',
          level: 2,
          heading: '关心教职工生活',
          text: '建立困难教职工档案，节日走访慰问。',
          children: [],
        },
      ],
    },
  ],
  items,
  createdAt: '2026-02-20T01:00:00Z',
  updatedAt: '2026-02-21T02:30:00Z',
  actions: ['edit', 'submit', 'move', 'delete'],
};

export const submitted: Plan = {
  ...plan,
  state: 'SUBMITTED',
  version: 4,
  submittedAt: '2026-02-22T03:00:00Z',
  actions: ['return', 'approve'],
};

export const returned: Plan = {
  ...plan,
  state: 'RETURNED',
  version: 5,
  review: {
    at: '2026-02-24T03:00:00Z',
    reasons: [
      { code: 'UNCLEAR', section: '5b0f6a0e-0000-4000-8000-0000000000d3', comment: '请写明教代会的时间。' },
      { code: 'INCOMPLETE', comment: '请补充安全卫生方面的安排。' },
    ],
    marks: [],
  },
  actions: ['edit', 'submit', 'mark', 'move'],
};

export function row({ id, schoolId, schoolName, year, title, state, version, period, updatedAt, submittedAt, actions }: Plan): PlanRow {
  return { id, schoolId, schoolName, year, title, state, version, period, updatedAt, submittedAt, actions, items: items.length };
}

export const waitingPlan: WaitingPlan = {
  id: PLAN_ID,
  schoolId: SCHOOL_ID,
  schoolName: submitted.schoolName,
  region: '清水县',
  year: submitted.year,
  title: submitted.title,
  items: items.length,
  version: submitted.version,
  submittedAt: '2026-02-22T03:00:00Z',
  reviewedBefore: false,
};

export const lines: SourceLine[] = [
  '清水县第一中学',
  '2026年工会工作计划',
  '',
  '一、指导思想',
  '围绕学校中心工作，服务教职工，促进学校和谐发展。',
  '二、主要工作',
  '（一）推进民主管理',
  '按期召开教代会，落实提案办理。',
  '三、工作安排',
  '1月：慰问离退休教职工和困难教职工；',
  '三月份 组织庆祝三八国际妇女节活动；健身操比赛',
  '四月 青年教师教学基本功竞赛',
  '健全工会台帐资料',
].map((text, index) => ({ number: index + 1, text }));

export function readItem(id: string, text: string, line: number, more: Partial<ImportItem> = {}): ImportItem {
  return { id, text, line, confidence: 0.95, themes: [], matchedWords: [], ...more };
}

const head = {
  kind: 'PLAN',
  title: '2026年工会工作计划',
  schoolName: '清水县第一中学',
  year: 2026,
  period: { kind: 'CALENDAR_YEAR', from: '2026-01', to: '2026-12' },
} as const;

export const reading: Import = {
  ...head,
  read: head,
  id: IMPORT_ID,
  state: 'OPEN',
  version: 0,
  fileName: '2026工会计划.docx',
  file: {
    name: '2026工会计划.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    size: 18_204,
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    href: `/api/plan/imports/${IMPORT_ID}/file`,
  },
  uploadedBy: officer.userId,
  createdAt: '2026-02-20T01:00:00Z',
  updatedAt: '2026-02-20T01:00:00Z',
  sections: [
    {
      id: 's1',
      marker: '一、',
      level: 1,
      heading: '指导思想',
      line: 4,
      confidence: 0.98,
      paragraphs: [{ text: '围绕学校中心工作，服务教职工，促进学校和谐发展。', line: 5 }],
      children: [],
    },
    {
      id: 's2',
      marker: '二、',
      level: 1,
      heading: '主要工作',
      line: 6,
      confidence: 0.98,
      paragraphs: [],
      children: [
        {
          id: 's3',
          marker: '（一）',
          level: 2,
          heading: '推进民主管理',
          line: 7,
          confidence: 0.9,
          paragraphs: [{ text: '按期召开教代会，落实提案办理。', line: 8 }],
          children: [],
        },
      ],
    },
  ],
  calendar: [
    {
      months: [1],
      marker: '1月',
      items: [
        readItem('i1', '慰问离退休教职工和困难教职工', 10, {
          themes: ['warmth'],
          matchedWords: [{ code: 'warmth', words: ['慰问'] }],
        }),
      ],
    },
    {
      months: [3],
      marker: '三月份',
      items: [
        readItem('i2', '组织庆祝三八国际妇女节活动', 11, { themes: ['women', 'festival'] }),
        readItem('i3', '健身操比赛', 11, { themes: ['culture-sports'], confidence: 0.55 }),
      ],
    },
    { months: [4], marker: '四月', items: [readItem('i4', '青年教师教学基本功竞赛', 12, { themes: ['professional-skill'] })] },
  ],
  undatedItems: [readItem('i5', '健全工会台帐资料', 13, { themes: ['publicity-records'], confidence: 0.6 })],
  findings: [
    { id: 'f1', line: 9, severity: 'WARNING', code: 'LOST_NUMBER', message: '标题编号不连续：三、之前缺少一级标题的内容。' },
    { id: 'f2', line: 0, severity: 'INFO', code: 'BOILERPLATE_DROPPED', message: '已略去2行与计划无关的网页文字。' },
  ],
  statistics: { characters: 160, lines: 12, headings: 4, items: 5, monthsCovered: 3, meanConfidence: 0.86 },
  plans: [],
  corrections: [],
  undone: [],
  proposal: { sections: 3, items: 5, undatedItems: 1, itemsOutsidePeriod: 0, blockers: [] },
  actions: ['correct', 'confirm', 'delete'],
};

export const importRow: ImportRow = {
  id: IMPORT_ID,
  fileName: reading.fileName,
  title: '2026年工会工作计划',
  year: 2026,
  state: 'OPEN',
  createdAt: reading.createdAt,
  updatedAt: reading.updatedAt,
  version: 0,
};

export const notice: Notice = {
  id: '5b0f6a0e-0000-4000-8000-0000000000f1',
  kind: 'PLAN_RETURNED',
  title: '计划已退回',
  body: '《2026年工会工作计划》需要修改：表述不清。',
  link: `/plans/${PLAN_ID}`,
  createdAt: '2026-02-24T03:00:00Z',
};

export const school: School = {
  id: SCHOOL_ID,
  code: 'qsyz',
  name: '清水县第一中学',
  kind: 'SENIOR_MIDDLE',
  region: '清水县',
  contactName: '陈静',
  contactPhone: '0938-5550101',
  state: 'ACTIVE',
  chair: { username: 'qsyz.chair', displayName: '王建国' },
  version: 1,
  actions: ['suspend'],
};

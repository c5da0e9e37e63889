import { CalendarOutlined, FileTextOutlined } from '@ant-design/icons';
import { feature, type Grants } from '@/config/feature';
import { EVERYONE, SCHOOL_WRITERS } from '@/session/permissions';
import { planPath } from './paths';
import type ownTexts from './own/texts/zh-CN.json';
import type texts from './texts/zh-CN.json';

const permissions = {
  'plans.read': EVERYONE,
  'plans.write': SCHOOL_WRITERS,
} satisfies Grants;

export default feature({
  name: 'plans',
  uses: ['schools'],
  permissions,
  screens: [
    {
      path: '/plans',
      title: { 'zh-CN': '年度计划', en: 'Annual plans' },
      may: 'plans.read',
      menu: { group: 'planning', order: 30, icon: FileTextOutlined },
      tour: {
        'zh-CN': '在此编辑计划、查看历史，编制完成后报送联合会。',
        en: 'Edit plans, view their history and submit them to the federation when they are ready.',
      },
      show: () => import('./plans-page'),
    },
    {
      path: '/plans/current',
      parent: '/plans',
      title: { 'zh-CN': '本年计划', en: 'This year' },
      may: 'plans.read',
      bar: { order: 20, icon: CalendarOutlined, of: 'school' },
      show: () => import('./current-plan'),
    },
    {
      path: '/plans/:planId',
      parent: '/plans',
      title: { 'zh-CN': '年度计划', en: 'Annual plans' },
      may: 'plans.read',
      show: () => import('./plan-page'),
    },
  ],
  texts: import.meta.glob('./**/texts/*.json', { import: 'default' }),
  home: [
    { order: 0, of: 'school', groups: [], speaksOf: [], show: () => import('./tour-offer') },
    { order: 30, of: 'school', speaksOf: [], show: () => import('./own/our-plans') },
  ],
  tasks: [
    { order: 20, of: 'school', may: 'plans.write', groups: ['own'], speaksOf: [], show: () => import('./own/tasks') },
    { order: 30, of: 'federation', groups: ['own'], speaksOf: [], show: () => import('./own/federation-figures') },
  ],
  search: { title: { 'zh-CN': '年度计划', en: 'Annual plans' }, may: 'plans.read', of: 'school', find: () => import('./find-plans') },
  subjects: { PLAN: { path: planPath, open: { 'zh-CN': '打开已有计划', en: 'Open the existing plan' } } },
  keys: { plans: ['PLAN', 'NOTICE'] },
});

declare module '@/config/feature' {
  interface Texts {
    plans: typeof texts;
    own: typeof ownTexts;
  }
  interface Permissions {
    plans: keyof typeof permissions;
  }
  interface Kinds {
    plans: 'PLAN';
  }
}

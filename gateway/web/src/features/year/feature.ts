import { TableOutlined } from '@ant-design/icons';
import { feature, type Grants } from '@/config/feature';
import { FEDERATION_READERS, FEDERATION_WRITERS } from '@/session/permissions';
import type texts from './texts/zh-CN.json';
import type compareTexts from './compare/texts/zh-CN.json';
import type lacksTexts from './lacks/texts/zh-CN.json';
import type progressTexts from './progress/texts/zh-CN.json';

const permissions = {
  'year.read': FEDERATION_READERS,
  'reminders.send': FEDERATION_WRITERS,
} satisfies Grants;

export default feature({
  name: 'year',
  uses: ['plans'],
  permissions,
  screens: [
    {
      path: '/year',
      title: { 'zh-CN': '全年总览', en: 'Year overview' },
      may: 'year.read',
      menu: { group: 'planning', order: 20, icon: TableOutlined },
      bar: { order: 30, title: { 'zh-CN': '全年总览', en: 'Year' }, icon: TableOutlined },
      tour: {
        'zh-CN': '各校每月安排和报送进度，一表汇总。',
        en: "Every school's monthly schedule and submission progress in one table.",
      },
      show: () => import('./year-page'),
    },
  ],
  texts: import.meta.glob('./**/texts/*.json', { import: 'default' }),
  home: [{ order: 40, of: 'federation', may: 'year.read', groups: ['year', 'lacks', 'progress'], speaksOf: [], show: () => import('./progress/reporting') }],
  keys: { rollup: ['PLAN', 'DEADLINE'], lacks: ['PLAN', 'LACK_RULE', 'REMINDER'] },
});

declare module '@/config/feature' {
  interface Texts {
    year: typeof texts;
    compare: typeof compareTexts;
    lacks: typeof lacksTexts;
    progress: typeof progressTexts;
  }
  interface Permissions {
    year: keyof typeof permissions;
  }
  interface Kinds {
    year: 'LACK_RULE' | 'REMINDER';
  }
}

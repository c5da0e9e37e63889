import { FieldTimeOutlined } from '@ant-design/icons';
import { feature, type Grants } from '@/config/feature';
import { FEDERATION_READERS, FEDERATION_WRITERS } from '@/session/permissions';
import type texts from './texts/zh-CN.json';

const permissions = {
  'deadlines.read': FEDERATION_READERS,
  'deadlines.write': FEDERATION_WRITERS,
} satisfies Grants;

export default feature({
  name: 'deadlines',
  uses: ['plans'],
  permissions,
  screens: [
    {
      path: '/deadlines',
      title: { 'zh-CN': '报送期限', en: 'Submission deadlines' },
      may: 'deadlines.read',
      menu: { group: 'settings', order: 30, icon: FieldTimeOutlined },
      speaksOf: [],
      show: () => import('./deadlines-page'),
    },
  ],
  texts: import.meta.glob('./**/texts/*.json', { import: 'default' }),
  home: [{ order: 20, of: 'school', speaksOf: [], show: () => import('./due-plans') }],
  tasks: [{ order: 10, of: 'school', may: 'plans.write', speaksOf: [], show: () => import('./due-task') }],
  keys: { deadlines: ['DEADLINE'] },
});

declare module '@/config/feature' {
  interface Texts {
    deadlines: typeof texts;
  }
  interface Permissions {
    deadlines: keyof typeof permissions;
  }
  interface Kinds {
    deadlines: 'DEADLINE';
  }
}

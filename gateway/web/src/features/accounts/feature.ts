import { TeamOutlined } from '@ant-design/icons';
import { feature, type Grants } from '@/config/feature';
import type texts from './texts/zh-CN.json';

const permissions = {
  'accounts.own': ['chair'],
  'accounts.any': ['federation-admin'],
} satisfies Grants;

export default feature({
  name: 'accounts',
  permissions,
  screens: [
    {
      path: '/accounts',
      title: { 'zh-CN': '账号管理', en: 'Account management' },
      may: 'accounts.own',
      menu: { group: 'settings', order: 10, icon: TeamOutlined },
      tour: {
        'zh-CN': '为委员（干事）等人员创建账号，设定角色。',
        en: 'Create accounts for officers and others, and assign their roles.',
      },
      show: () => import('./accounts-page'),
    },
    {
      path: '/schools/:schoolId/accounts',
      parent: '/schools',
      title: { 'zh-CN': '账号管理', en: 'Account management' },
      may: 'accounts.any',
      show: () => import('./accounts-page'),
    },
  ],
  texts: import.meta.glob('./**/texts/*.json', { import: 'default' }),
  keys: { accounts: ['ACCOUNT'] },
});

declare module '@/config/feature' {
  interface Texts {
    accounts: typeof texts;
  }
  interface Permissions {
    accounts: keyof typeof permissions;
  }
  interface Kinds {
    accounts: 'ACCOUNT';
  }
}

import { BankOutlined } from '@ant-design/icons';
import { feature, type Grants } from '@/config/feature';
import { FEDERATION_READERS } from '@/session/permissions';
import type texts from './texts/zh-CN.json';

const permissions = {
  'schools.read': FEDERATION_READERS,
  'schools.write': ['federation-admin'],
} satisfies Grants;

export default feature({
  name: 'schools',
  permissions,
  screens: [
    {
      path: '/schools',
      title: { 'zh-CN': '学校', en: 'Schools' },
      may: 'schools.read',
      menu: { group: 'settings', order: 20, icon: BankOutlined },
      tour: {
        'zh-CN': '登记学校，开通首位主席的账号；此后由各校主席管理本校账号。',
        en: "Register schools and set up the account of the first chair. From then on, each school's chair manages its accounts.",
      },
      show: () => import('./schools-page'),
    },
    {
      path: '/schools/import',
      parent: '/schools',
      title: { 'zh-CN': '批量导入', en: 'Bulk import' },
      may: 'schools.write',
      show: () => import('./schools-import-page'),
    },
  ],
  texts: import.meta.glob('./**/texts/*.json', { import: 'default' }),
  search: { title: { 'zh-CN': '学校', en: 'Schools' }, may: 'schools.read', find: () => import('./find-schools') },
  keys: { schools: ['SCHOOL'], school: ['SCHOOL'] },
});

declare module '@/config/feature' {
  interface Texts {
    schools: typeof texts;
  }
  interface Permissions {
    schools: keyof typeof permissions;
  }
  interface Kinds {
    schools: 'SCHOOL';
  }
}

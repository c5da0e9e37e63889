import { BookOutlined } from '@ant-design/icons';
import { feature, type Grants } from '@/config/feature';
import { FEDERATION_READERS, FEDERATION_WRITERS } from '@/session/permissions';
import type texts from './texts/zh-CN.json';

const permissions = {
  'themes.read': FEDERATION_READERS,
  'themes.write': FEDERATION_WRITERS,
} satisfies Grants;

export default feature({
  name: 'themes',
  permissions,
  screens: [
    {
      path: '/themes',
      title: { 'zh-CN': '主题词典', en: 'Theme dictionary' },
      may: 'themes.read',
      menu: { group: 'settings', order: 40, icon: BookOutlined },
      show: () => import('./themes-page'),
    },
  ],
  texts: import.meta.glob('./**/texts/*.json', { import: 'default' }),
  keys: { themes: ['THEME'] },
});

declare module '@/config/feature' {
  interface Texts {
    themes: typeof texts;
  }
  interface Permissions {
    themes: keyof typeof permissions;
  }
  interface Kinds {
    themes: 'THEME';
  }
}

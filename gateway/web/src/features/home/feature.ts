import { HomeOutlined } from '@ant-design/icons';
import { feature } from '@/config/feature';
import type texts from './texts/zh-CN.json';

export default feature({
  name: 'home',
  uses: ['plans', 'imports', 'deadlines', 'year'],
  screens: [
    {
      path: '/',
      title: { 'zh-CN': '首页', en: 'Home' },
      menu: { group: 'workbench', order: 10, icon: HomeOutlined },
      bar: { order: 10, icon: HomeOutlined },
      speaksOf: [],
      show: () => import('./home-page'),
    },
  ],
  texts: import.meta.glob('./**/texts/*.json', { import: 'default' }),
  home: [
    { order: 20, of: 'school', speaksOf: ['plans'], show: () => import('./school-home') },
    { order: 20, of: 'federation', speaksOf: ['plans', 'year'], show: () => import('./federation-home') },
    { order: 90, speaksOf: [], show: () => import('./changes-since') },
  ],
  keys: { visit: ['NOTICE'] },
});

declare module '@/config/feature' {
  interface Texts {
    home: typeof texts;
  }
}

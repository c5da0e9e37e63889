import { HomeOutlined } from '@ant-design/icons';
import { feature } from '@/config/feature';
import type texts from './texts/zh-CN.json';

export default feature({
  name: 'home',
  screens: [
    {
      path: '/',
      title: { 'zh-CN': '首页', en: 'Home' },
      menu: { group: 'workbench', order: 10, icon: HomeOutlined },
      bar: { order: 10, icon: HomeOutlined },
      show: () => import('./home-page'),
    },
  ],
  texts: import.meta.glob('./**/texts/*.json', { import: 'default' }),
  home: [
    { order: 10, show: () => import('./to-do') },
    { order: 90, show: () => import('./changes-since') },
  ],
  keys: { visit: ['NOTICE'] },
});

declare module '@/config/feature' {
  interface Texts {
    home: typeof texts;
  }
}

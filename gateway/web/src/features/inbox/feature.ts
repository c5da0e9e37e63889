import { BellOutlined } from '@ant-design/icons';
import { feature } from '@/config/feature';
import type texts from './texts/zh-CN.json';

export default feature({
  name: 'inbox',
  screens: [
    {
      path: '/inbox',
      title: { 'zh-CN': '消息', en: 'Messages' },
      bar: { order: 80, icon: BellOutlined, badge: { show: () => import('./unread-badge') } },
      show: () => import('./inbox-page'),
    },
  ],
  texts: import.meta.glob('./**/texts/*.json', { import: 'default' }),
  header: {
    tour: {
      title: { 'zh-CN': '消息', en: 'Messages' },
      detail: {
        'zh-CN': '计划被退回或批准时，在此即时提醒。',
        en: 'You are notified here immediately when a plan is returned or approved.',
      },
    },
    show: () => import('./bell'),
  },
  keys: { inbox: ['NOTICE'] },
});

declare module '@/config/feature' {
  interface Texts {
    inbox: typeof texts;
  }
  interface Kinds {
    inbox: 'NOTICE';
  }
}

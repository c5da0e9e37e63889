import { CheckSquareOutlined } from '@ant-design/icons';
import { feature, type Grants } from '@/config/feature';
import { FEDERATION_WRITERS } from '@/session/permissions';
import type texts from './texts/zh-CN.json';
import type waitingTexts from './waiting/texts/zh-CN.json';

const permissions = {
  'review.use': FEDERATION_WRITERS,
} satisfies Grants;

export default feature({
  name: 'review',
  uses: ['plans'],
  permissions,
  screens: [
    {
      path: '/review',
      title: { 'zh-CN': '审核', en: 'Review' },
      may: 'review.use',
      menu: { group: 'planning', order: 10, icon: CheckSquareOutlined },
      bar: { order: 20, icon: CheckSquareOutlined },
      tour: {
        'zh-CN': '各校报送的计划在此待审核：批准，或注明原因退回。',
        en: 'Submitted plans are listed here for review: approve them, or return them with reasons.',
      },
      show: () => import('./review-page'),
    },
  ],
  texts: import.meta.glob('./**/texts/*.json', { import: 'default' }),
  tasks: [{ order: 10, of: 'federation', may: 'review.use', groups: ['waiting'], speaksOf: [], show: () => import('./waiting/tasks') }],
  keys: { reviews: ['PLAN', 'NOTICE'], regions: ['SCHOOL'] },
});

declare module '@/config/feature' {
  interface Texts {
    review: typeof texts;
    waiting: typeof waitingTexts;
  }
  interface Permissions {
    review: keyof typeof permissions;
  }
}

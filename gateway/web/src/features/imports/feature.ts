import { ImportOutlined } from '@ant-design/icons';
import { feature, type Grants } from '@/config/feature';
import { SCHOOL_WRITERS } from '@/session/permissions';
import type openTexts from './open/texts/zh-CN.json';
import type texts from './texts/zh-CN.json';

const permissions = {
  'imports.use': SCHOOL_WRITERS,
} satisfies Grants;

export default feature({
  name: 'imports',
  uses: ['plans'],
  permissions,
  screens: [
    {
      path: '/imports',
      title: { 'zh-CN': '导入计划', en: 'Import plans' },
      may: 'imports.use',
      menu: { group: 'planning', order: 40, icon: ImportOutlined },
      tour: {
        'zh-CN': '上传.docx、.doc或.txt格式的计划文档，系统自动识别提纲和按月的事项，供您对照原文核对。',
        en: 'Upload a plan as .docx, .doc or .txt. The system recognizes its outline and monthly items for you to check against the original.',
      },
      show: () => import('./imports-page'),
    },
    {
      path: '/imports/:importId',
      parent: '/imports',
      title: { 'zh-CN': '导入计划', en: 'Import plans' },
      may: 'imports.use',
      show: () => import('./import-page'),
    },
  ],
  texts: import.meta.glob('./**/texts/*.json', { import: 'default' }),
  tasks: [{ order: 30, of: 'school', may: 'imports.use', groups: ['open'], speaksOf: [], show: () => import('./open/tasks') }],
  keys: { imports: ['IMPORT'] },
});

declare module '@/config/feature' {
  interface Texts {
    imports: typeof texts;
    open: typeof openTexts;
  }
  interface Permissions {
    imports: keyof typeof permissions;
  }
  interface Kinds {
    imports: 'IMPORT';
  }
}

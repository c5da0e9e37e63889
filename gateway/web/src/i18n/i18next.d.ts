import 'i18next';
import type { Texts } from '@/config/feature';
import type zhCN from './zh-CN';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zhCN & Texts };
  }
}

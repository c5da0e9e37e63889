import { GlobalOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '@/i18n/i18n';

/** Switches between Chinese and English; names the other language in that language. */
export function LanguageSwitch({ compact = false }: { compact?: boolean }) {
  const { i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <Button type="text" icon={compact ? null : <GlobalOutlined aria-hidden />} lang={other} onClick={() => void chooseLanguage(other)}>
      {other === 'en' ? (compact ? 'EN' : 'English') : '中文'}
    </Button>
  );
}

import { GlobalOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '@/i18n/i18n';

/** Switches between Chinese and English; names the other language in that language. */
export function LanguageSwitch({ compact = false }: { compact?: boolean }) {
  const { i18n } = useTranslation();
  const queries = useQueryClient();
  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  /** What failed said why in the words of the server, so it is asked again. */
  const change = async () => {
    await chooseLanguage(other);
    await queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.error !== null });
  };
  return (
    <Button type="text" icon={compact ? null : <GlobalOutlined aria-hidden />} lang={other} onClick={() => void change()}>
      {other === 'en' ? (compact ? 'EN' : 'English') : '中文'}
    </Button>
  );
}

import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/use-command';
import { ProblemView } from '@/components/problem-view';
import { ThemeTags } from '@/components/theme-tags';
import { listed } from '@/lib/list';
import { tryText } from './api/try-text';

/** Tries a sentence on the dictionary. */
export function TryBox() {
  const { t } = useTranslation();
  const trying = useCommand(tryText);
  const found = trying.data?.themes;
  return (
    <section className="uf-card uf-try-box" aria-label={t('themes.tryOut')}>
      <h2>{t('themes.tryOut')}</h2>
      <Input.Search
        lang="zh-CN" // the dictionary's words are Chinese in every language
        placeholder={t('themes.tryExample')}
        aria-label={t('themes.tryText')}
        enterButton={t('themes.try')}
        loading={trying.isPending}
        onSearch={(text) => text.trim() !== '' && trying.mutate({ text })}
      />
      {trying.error && <ProblemView thrown={trying.error} />}
      <div role="status">
        {found?.length === 0 && t('themes.noTheme')}
        {found?.map(({ code, words }) => (
          <div key={code}>
            <ThemeTags themes={[code]} /> {t('themes.because', { words: listed(words) })}
          </div>
        ))}
      </div>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/use-command';
import { WordsField } from '@/kit/form/choice-fields';
import { FormDialog } from '@/kit/form/form-dialog';
import { changeWords } from './api/change-words';
import type { Theme } from './api/list-themes';

interface Props {
  theme: Theme;
  name: string;
  onClose: () => void;
}

/** Changes the words of one theme. */
export function WordsDialog({ theme: { code, version, words }, name, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDialog
      title={t('themes.wordsOf', { theme: name })}
      okText={t('common.save')}
      initial={{ words }}
      draft={`device:theme:${code}`}
      command={useCommand(changeWords, { changes: ['THEME'] })}
      version={version}
      toInput={(typed: { words: string[] }, seen) => ({ code, version: seen, words: typed.words })}
      theirs={(current) => ({ words: current.words })}
      onClose={onClose}
    >
      <p className="uf-dialog-detail">{t('themes.wordsHint')}</p>
      <WordsField name="words" label={t('themes.words')} />
    </FormDialog>
  );
}

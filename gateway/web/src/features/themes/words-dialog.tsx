import { useQueryClient } from '@tanstack/react-query';
import { Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/use-command';
import { ProblemView } from '@/components/problem-view';
import { useDraft } from '@/lib/use-draft';
import { changeWords } from './api/change-words';
import { themesQuery, type Theme } from './api/list-themes';

interface Props {
  theme: Theme;
  name: string;
  onClose: () => void;
}

/** Changes the words of one theme. */
export function WordsDialog({ theme, name, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [draft, setDraft] = useDraft<string[]>(`theme:${theme.code}`);
  const words = draft ?? theme.words;
  const leave = () => {
    setDraft(undefined);
    onClose();
  };
  const saving = useCommand(changeWords, {
    onSuccess: leave,
    onSettled: () => queries.invalidateQueries({ queryKey: themesQuery.queryKey }),
  });
  return (
    <Modal
      open
      title={t('themes.wordsOf', { theme: name })}
      okText={t('common.save')}
      okButtonProps={{ loading: saving.isPending, disabled: draft === undefined }}
      onOk={() => saving.mutate({ code: theme.code, version: theme.version, words })}
      onCancel={leave}
    >
      {saving.error && <ProblemView thrown={saving.error} />}
      <p className="uf-dialog-detail">{t('themes.wordsHint')}</p>
      <Select
        mode="tags"
        open={false}
        suffix={null}
        style={{ width: '100%' }}
        aria-label={t('themes.words')}
        value={words}
        tokenSeparators={['，', ',', '、', ' ', '；', ';']}
        onChange={(changed: string[]) => setDraft(changed)}
      />
    </Modal>
  );
}

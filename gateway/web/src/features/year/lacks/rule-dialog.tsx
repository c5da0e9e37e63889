import { Form, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChanged } from '@/api/use-changed';
import { useCommand } from '@/api/use-command';
import { ProblemView } from '@/components/problem-view';
import { useDraft } from '@/lib/use-draft';
import { changeRule } from '../api/change-rule';
import type { LackRule } from '../api/list-rules';

interface Props {
  rule: LackRule;
  onClose: () => void;
}

const SEPARATORS = ['，', ',', '、', ' ', '；', ';'];

/** Changes by which words something is recognised, and which phrases do not count. */
export function RuleDialog({ rule, onClose }: Props) {
  const { t } = useTranslation();
  const changed = useChanged();
  const [draft, setDraft] = useDraft<Pick<LackRule, 'words' | 'exceptions'>>(`lack-rule:${rule.code}`);
  const wanted = { words: rule.words, exceptions: rule.exceptions, ...draft };
  const leave = () => {
    setDraft(undefined);
    onClose();
  };
  const saving = useCommand(changeRule, {
    onSuccess: leave,
    onSettled: () => changed('LACK_RULE'),
  });
  const words = (field: 'words' | 'exceptions', label: string) => (
    <Form.Item label={label}>
      <Select
        mode="tags"
        open={false}
        suffix={null}
        aria-label={label}
        value={wanted[field]}
        tokenSeparators={SEPARATORS}
        onChange={(changed: string[]) => setDraft({ ...wanted, [field]: changed })}
      />
    </Form.Item>
  );
  return (
    <Modal
      open
      title={t(`lacks.ruleOf.${rule.code}`)}
      okText={t('common.save')}
      okButtonProps={{ loading: saving.isPending, disabled: draft === undefined || wanted.words.length === 0 }}
      onOk={() => saving.mutate({ ...rule, ...wanted })}
      onCancel={leave}
    >
      {saving.error && <ProblemView thrown={saving.error} />}
      <p className="uf-dialog-detail">{t('lacks.wordsHint')}</p>
      <Form layout="vertical">
        {words('words', t('lacks.wordsLabel'))}
        {words('exceptions', t('lacks.exceptionsLabel'))}
      </Form>
    </Modal>
  );
}

import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/use-command';
import { WordsField } from '@/kit/form/choice-fields';
import { FormDialog } from '@/kit/form/form-dialog';
import { changeRule } from '../api/change-rule';
import type { LackRule } from '../api/list-rules';

interface Props {
  rule: LackRule;
  onClose: () => void;
}

type Words = Pick<LackRule, 'words' | 'exceptions'>;

/** Changes by which words something is recognised, and which phrases do not count. */
export function RuleDialog({ rule, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDialog
      title={t(`lacks.ruleOf.${rule.code}`)}
      okText={t('common.save')}
      initial={wordsOf(rule)}
      draft={`device:lack-rule:${rule.code}`}
      command={useCommand(changeRule, { changes: ['LACK_RULE'] })}
      version={rule.version}
      toInput={(words: Words, version) => ({ ...rule, ...words, version })}
      theirs={wordsOf}
      onClose={onClose}
    >
      <p className="uf-dialog-detail">{t('lacks.wordsHint')}</p>
      <WordsField required name="words" label={t('lacks.wordsLabel')} />
      <WordsField name="exceptions" label={t('lacks.exceptionsLabel')} />
    </FormDialog>
  );
}

function wordsOf({ words, exceptions }: LackRule): Words {
  return { words, exceptions };
}

import { QuestionCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type glossary from '@/i18n/zh-CN/glossary.json';
import { Popup } from './popup';

export type TermName = keyof (typeof glossary)['words'];

interface Props {
  name: TermName;
  /** What stands before the question mark; the word itself when not given. */
  children?: ReactNode;
}

/** A hard word with its explanation one press away. */
export function Term({ name, children }: Props) {
  const { t } = useTranslation();
  const word = t(`glossary.words.${name}`);
  return (
    <span>
      {children ?? word}
      <Popup title={word} content={() => <p className="uf-term-meaning">{t(`glossary.meanings.${name}`)}</p>}>
        {(opener) => (
          <button type="button" className="uf-term-button" aria-label={t('glossary.explain', { word })} {...opener}>
            <QuestionCircleOutlined aria-hidden />
          </button>
        )}
      </Popup>
    </span>
  );
}

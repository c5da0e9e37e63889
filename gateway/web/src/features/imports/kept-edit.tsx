import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Correction } from './api/correct-import';
import type { Corrections } from './use-corrections';

/** What could not be saved, beside what somebody else changed; it is sent again or given up, never lost by itself. */
export function KeptEdit({ corrections }: { corrections: Corrections }) {
  const { t } = useTranslation();
  const { kept, sendKept, dropKept } = corrections;
  if (kept === undefined) {
    return null;
  }
  const { title, year, schoolName, corrections: mine = [] } = kept.edit;
  const head = [title, year, schoolName].filter((it) => it != null);
  return (
    <Alert
      className="uf-kept"
      type="warning"
      showIcon
      title={t('imports.keptTitle')}
      description={
        <>
          <ul aria-label={t('imports.keptMine')}>
            {head.length > 0 && <li>{`${t('imports.head')} · ${head.join(' · ')}`}</li>}
            {mine.map((it, index) => (
              <li key={index}>{[t(`imports.corrections.${it.kind}`), wordsOf(it)].filter(Boolean).join(' · ')}</li>
            ))}
          </ul>
          {kept.theirs.length > 0 && (
            <>
              <p>{t('imports.keptTheirs')}</p>
              <ul aria-label={t('imports.keptTheirs')}>
                {kept.theirs.map(({ id, correction }) => (
                  <li key={id}>{[t(`imports.corrections.${correction.kind}`), wordsOf(correction)].filter(Boolean).join(' · ')}</li>
                ))}
              </ul>
            </>
          )}
          <span className="uf-kept-actions">
            <Button type="primary" onClick={sendKept}>
              {t('imports.keptSend')}
            </Button>
            <Button onClick={dropKept}>{t('imports.keptDrop')}</Button>
          </span>
        </>
      }
    />
  );
}

function wordsOf(it: Correction): string {
  switch (it.kind) {
    case 'SET_ITEM_TEXT':
    case 'ADD_ITEM':
      return it.text;
    case 'SPLIT_ITEM':
      return it.texts.join(' / ');
    case 'SET_HEADING':
    case 'ADD_SECTION':
      return it.heading;
    case 'SET_TITLE':
      return it.title;
    default:
      return '';
  }
}

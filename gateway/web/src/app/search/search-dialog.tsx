import { CloseOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Input, Modal } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { listed } from '@/lib/list';
import { HitList, idOfHit, LIST } from './hit-list';
import { useHits } from './use-hits';
import './search.css';

const LONGEST = 100;

const STEPS: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Looks for screens and things by their names; the keyboard stays in the field and moves the choice in the list. */
export default function SearchDialog({ onClose }: { onClose: (moved: boolean) => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [words, setWords] = useState('');
  const [composing, setComposing] = useState(false);
  const [wanted, setWanted] = useState(0);
  const { found, searching, failed } = useHits(words);
  const hits = found.flatMap((it) => it.hits);
  const chosen = Math.min(wanted, hits.length - 1);
  const lookFor = (typed: string) => {
    setWords(typed.trim());
    setWanted(0);
  };
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.nativeEvent.isComposing || hits.length === 0) {
      return;
    }
    if (step !== undefined) {
      event.preventDefault();
      setWanted((chosen + step + hits.length) % hits.length);
    }
    const hit = hits[chosen];
    if (event.key === 'Enter' && hit !== undefined) {
      void navigate(hit.path);
      onClose(true);
    }
  };
  const status = searching ? t('shell.searching') : hits.length === 0 ? t('shell.nothingFound') : t('shell.found', { count: hits.length });
  return (
    <Modal open title={t('shell.search')} footer={null} closable={false} onCancel={() => onClose(false)}>
      <div className="uf-search-field">
        <Input
          autoFocus
          size="large"
          maxLength={LONGEST}
          prefix={<SearchOutlined aria-hidden />}
          value={text}
          placeholder={t('shell.searchFor')}
          aria-label={t('shell.search')}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={hits.length > 0}
          {...(hits.length > 0 && { 'aria-controls': LIST, 'aria-activedescendant': idOfHit(chosen) })}
          onChange={(event) => {
            setText(event.target.value);
            if (!composing) {
              lookFor(event.target.value);
            }
          }}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={(event) => {
            setComposing(false);
            lookFor(event.currentTarget.value);
          }}
          onKeyDown={press}
        />
        {/* behind the field, which is the first thing the keyboard is to be at */}
        <Button size="large" type="text" icon={<CloseOutlined aria-hidden />} aria-label={t('common.close')} onClick={() => onClose(false)} />
      </div>
      <p role="status" className="uf-search-status">
        {status}
        {failed.length > 0 && ` ${t('shell.notSearched', { what: listed(failed) })}`}
      </p>
      <HitList found={found} chosen={chosen} onOpen={() => onClose(true)} />
    </Modal>
  );
}

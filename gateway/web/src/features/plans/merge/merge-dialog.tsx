import { Button, Modal, Popconfirm } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/lib/format';
import type { PlanContent } from '../api/edit-plan';
import { ChoiceView } from './choice-view';
import { mergeContents, type Picks, type Side } from './merge-contents';
import { TakenList } from './taken-list';
import './merge.css';

interface Props {
  /** What both began with, where it is still known. */
  base: PlanContent | undefined;
  mine: PlanContent;
  theirs: PlanContent;
  changedAt: string;
  saving: boolean;
  /** Saves what both made together. */
  onMerge: (content: PlanContent) => void;
  /** Keeps both together as unsaved changes. */
  onGoOn: (content: PlanContent) => void;
  onTakeTheirs: () => void;
}

/** Somebody else was faster: shows what both changed, asks only where they speak of the same place, loses nothing. */
export default function MergeDialog({ base, mine, theirs, changedAt, saving, onMerge, onGoOn, onTakeTheirs }: Props) {
  const { t } = useTranslation();
  const [picks, setPicks] = useState<Picks>({});
  const { content, choices, taken } = useMemo(() => mergeContents(base, mine, theirs, picks), [base, mine, theirs, picks]);
  const open = choices.filter((it) => picks[it.id] === undefined).length;
  const pickAll = (side: Side) => setPicks(Object.fromEntries(choices.map((it) => [it.id, side])));
  return (
    <Modal
      open
      width={880}
      title={t('conflict.title')}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <>
          <Popconfirm
            title={t('conflict.giveUpMineAsk')}
            okText={t('conflict.giveUpMine')}
            cancelText={t('common.cancel')}
            onConfirm={onTakeTheirs}
          >
            <Button danger>{t('conflict.giveUpMine')}</Button>
          </Popconfirm>
          <Button disabled={open > 0} onClick={() => onGoOn(content)}>
            {t('conflict.goOn')}
          </Button>
          <Button type="primary" disabled={open > 0} loading={saving} onClick={() => onMerge(content)}>
            {t('conflict.saveMerged')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.detailAt', { at: formatMoment(changedAt) })}</p>
      {base === undefined && <p>{t('conflict.noBase')}</p>}
      {choices.length === 0 ? (
        <p>{t('conflict.noChoices')}</p>
      ) : (
        <>
          <p role="status">{open > 0 ? t('conflict.open', { count: open }) : t('conflict.allChosen')}</p>
          <p className="uf-merge-all">
            <Button size="small" onClick={() => pickAll('mine')}>
              {t('conflict.allMine')}
            </Button>
            <Button size="small" onClick={() => pickAll('theirs')}>
              {t('conflict.allTheirs')}
            </Button>
          </p>
          {choices.map((it) => (
            <ChoiceView key={it.id} choice={it} picked={picks[it.id]} onPick={(side) => setPicks({ ...picks, [it.id]: side })} />
          ))}
        </>
      )}
      <TakenList side="theirs" taken={taken} />
      <TakenList side="mine" taken={taken} />
    </Modal>
  );
}

import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/lib/format';

interface Props {
  open: boolean;
  changedAt: string | undefined;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
}

/** Somebody else was faster: explains it and lets the person decide; nothing is lost before that. */
export function ConflictDialog({ open, changedAt, onTakeTheirs, onKeepMine }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      open={open}
      title={t('conflict.title')}
      onCancel={onTakeTheirs}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <>
          <Button onClick={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>
          <Button type="primary" onClick={onKeepMine}>
            {t('conflict.keepMine')}
          </Button>
        </>
      }
    >
      <p>{changedAt === undefined ? t('conflict.detail') : t('conflict.detailAt', { at: formatMoment(changedAt) })}</p>
      <p>{t('conflict.choice')}</p>
    </Modal>
  );
}

import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  width?: number;
  /** While something goes on that should be seen to its end. */
  busy?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** Shows something over a page that is only read. */
export function InfoDialog({ title, width, busy = false, onClose, children }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      {...(width !== undefined && { width })}
      title={title}
      onCancel={onClose}
      closable={!busy}
      keyboard={!busy}
      mask={{ closable: !busy }}
      footer={
        <Button type="primary" disabled={busy} onClick={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      {children}
    </Modal>
  );
}

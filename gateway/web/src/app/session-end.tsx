import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onSessionEnd } from '@/api/session-end';
import { signIn } from '@/session/sign-in';

/** Explains an ended session over the screen it happened on, which stays as it is. */
export function SessionEnd() {
  const { t } = useTranslation();
  const [ended, setEnded] = useState(false);
  useEffect(() => onSessionEnd(() => setEnded(true)), []);
  return (
    <Modal
      open={ended}
      title={t('session.expiredTitle')}
      okText={t('session.signInAgain')}
      cancelText={t('session.later')}
      onOk={signIn}
      onCancel={() => setEnded(false)}
    >
      <p>{t('session.expiredDetail')}</p>
    </Modal>
  );
}

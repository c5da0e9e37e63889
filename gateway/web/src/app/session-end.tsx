import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onStanding, standingNow } from '@/api/standing';
import { hasPassingDrafts } from '@/lib/drafts';
import { useMe } from '@/session/me-context';
import { signIn } from '@/session/sign-in';

/** Explains an ended session over the screen it happened on, which stays as it is; goes when the person is back. */
export function SessionEnd() {
  const { t } = useTranslation();
  const { userId } = useMe();
  const [ended, setEnded] = useState(false);
  useEffect(() => onStanding(() => setEnded(standingNow() === 'ended')), []);
  if (!ended) {
    return null;
  }
  return (
    <Modal
      open
      title={t('session.expiredTitle')}
      okText={t('session.signInAgain')}
      cancelText={t('session.later')}
      onOk={() => signIn(userId)}
      onCancel={() => setEnded(false)}
    >
      <p>{t(hasPassingDrafts() ? 'session.expiredLosing' : 'session.expiredDetail')}</p>
    </Modal>
  );
}

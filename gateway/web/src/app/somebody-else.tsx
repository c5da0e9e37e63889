import { useQuery, skipToken } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HOME } from '@/config/paths';
import { OTHER, type Me } from '@/session/get-me';
import { useMe } from '@/session/me-context';
import { useStanding } from '@/session/use-standing';

/**
 * Says that somebody else is signed in in this browser by now. The page stays as it was, to be read; going on as the
 * other person opens everything anew, so that nothing of the first is carried over.
 */
export function SomebodyElse() {
  const { t } = useTranslation();
  const mine = useMe().displayName;
  const { data: other } = useQuery<Me>({ queryKey: OTHER, queryFn: skipToken });
  const [reading, setReading] = useState(false);
  if (useStanding() !== 'other' || other === undefined) {
    return null;
  }
  const name = other.displayName;
  const goOn = t('session.goOnAs', { name });
  const openAnew = () => window.location.assign(HOME);
  return reading ? (
    <Alert
      banner
      type="warning"
      title={t('session.otherReading', { mine, name })}
      action={
        <Button size="small" type="primary" onClick={openAnew}>
          {goOn}
        </Button>
      }
    />
  ) : (
    <Modal
      open
      title={t('session.otherTitle')}
      okText={goOn}
      cancelText={t('session.onlyRead')}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      onOk={openAnew}
      onCancel={() => setReading(true)}
    >
      <p>{t('session.otherDetail', { name, username: other.username })}</p>
      <p>{t('session.otherNothing', { mine })}</p>
    </Modal>
  );
}

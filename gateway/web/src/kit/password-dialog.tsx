import { Alert, Button, Descriptions, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  username: string;
  password: string;
  onClose: () => void;
}

/** Shows a one-time password, which cannot be seen again. */
export function PasswordDialog({ title, username, password, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      title={title}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('password.noted')}
        </Button>
      }
    >
      <Alert type="warning" showIcon title={t('password.once')} description={t('password.firstSignIn')} />
      <Descriptions
        column={1}
        className="uf-password"
        items={[
          {
            key: 'user',
            label: t('password.username'),
            children: <Typography.Text copyable={{ tooltips: false }}>{username}</Typography.Text>,
          },
          {
            key: 'password',
            label: t('password.password'),
            children: (
              <Typography.Text copyable={{ tooltips: false }} code>
                {password}
              </Typography.Text>
            ),
          },
        ]}
      />
    </Modal>
  );
}

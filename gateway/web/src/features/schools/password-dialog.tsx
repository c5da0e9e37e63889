import { Alert, Descriptions, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  school: string;
  username: string;
  password: string;
  onClose: () => void;
}

/** Shows a chair's one-time password, which cannot be seen again. */
export function PasswordDialog({ school, username, password, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      title={t('schools.chairAccount', { school })}
      okText={t('schools.noted')}
      cancelButtonProps={{ hidden: true }}
      closable={false}
      onOk={onClose}
    >
      <Alert type="warning" showIcon title={t('schools.passwordOnce')} />
      <Descriptions
        column={1}
        className="uf-password"
        items={[
          { key: 'user', label: t('schools.username'), children: <Typography.Text copyable>{username}</Typography.Text> },
          {
            key: 'password',
            label: t('schools.password'),
            children: (
              <Typography.Text copyable code>
                {password}
              </Typography.Text>
            ),
          },
        ]}
      />
    </Modal>
  );
}

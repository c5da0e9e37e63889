import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** What is refused about a chair, field by field. */
export const CHAIR_PROBLEMS = {
  CHAIR_USERNAME_TAKEN: 'chair.username',
  CHAIR_USERNAME_NOT_ALLOWED: 'chair.username',
  CHAIR_EMAIL_TAKEN: 'chair.email',
  CHAIR_EMAIL_INVALID: 'chair.email',
  CHAIR_NAME_INVALID: 'chair.displayName',
};

/** Who chairs a school: name, user name, e-mail address. */
export function ChairFields() {
  const { t } = useTranslation();
  const required = { required: true, message: t('common.required') };
  return (
    <>
      <Form.Item name={['chair', 'displayName']} label={t('schools.chairName')} rules={[required]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item
        name={['chair', 'username']}
        label={t('schools.username')}
        extra={t('schools.usernameHint')}
        rules={[required, { pattern: /^[a-z0-9][a-z0-9._-]{2,59}$/, message: t('schools.usernameForm') }]}
      >
        <Input maxLength={60} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item
        name={['chair', 'email']}
        label={t('schools.chairEmail')}
        extra={t('schools.chairEmailHint')}
        rules={[{ type: 'email', message: t('schools.emailHint') }]}
      >
        <Input maxLength={200} type="email" autoComplete="off" />
      </Form.Item>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { formedAs } from '@/kit/form/field';
import { TextField } from '@/kit/form/text-fields';

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
  return (
    <>
      <TextField required name="chair.displayName" label={t('schools.chairName')} max={60} />
      <TextField
        required
        code
        name="chair.username"
        label={t('schools.username')}
        hint={t('schools.usernameHint')}
        check={formedAs(/^[a-z0-9][a-z0-9._-]{2,59}$/, t('schools.usernameForm'))}
        max={60}
      />
      <TextField kind="email" name="chair.email" label={t('schools.chairEmail')} hint={t('schools.chairEmailHint')} max={200} />
    </>
  );
}

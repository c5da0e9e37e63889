import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Term } from '@/components/term';
import { CheckboxField, ChoicesField } from '@/kit/form/choice-fields';
import { formedAs, useFieldValue } from '@/kit/form/field';
import { TextField } from '@/kit/form/text-fields';
import type { AccountChange } from './api/change-account';
import type { NewAccount } from './api/create-account';
import { OFFICES, type Account, type SchoolRole } from './api/list-accounts';

/** What stands in the form; the user name only for a new account. */
export type AccountValues = AccountChange & Pick<NewAccount, 'username'>;

export const FIELDS_OF_PROBLEMS = {
  ACCOUNT_USERNAME_TAKEN: 'username',
  ACCOUNT_USERNAME_NOT_ALLOWED: 'username',
  ACCOUNT_EMAIL_TAKEN: 'email',
  ACCOUNT_EMAIL_INVALID: 'email',
  ACCOUNT_NAME_INVALID: 'displayName',
};

export function valuesOf({ displayName, email, roles }: Account): Partial<AccountValues> {
  return { displayName, email, roles: roles.filter((it) => it !== 'member') };
}

/** Who somebody is, and what in their union. */
export function AccountFields({ isNew = false }: { isNew?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField required name="displayName" label={t('accounts.displayName')} max={60} />
      {isNew && (
        <TextField
          required
          code
          name="username"
          label={t('password.username')}
          hint={t('accounts.usernameHint')}
          check={formedAs(/^[a-z0-9][a-z0-9._-]{2,59}$/, t('accounts.usernameForm'))}
          max={60}
        />
      )}
      <TextField kind="email" name="email" label={t('accounts.email')} hint={t('accounts.emailHint')} max={200} />
      <ChoicesField
        name="roles"
        label={<Term name="role">{t('accounts.roles')}</Term>}
        called={t('accounts.roles')}
        hint={t('accounts.rolesHint')}
        options={OFFICES.map((it) => ({ value: it, label: t(`roles.${it}`), detail: t(`accounts.may.${it}`) }))}
      />
      <WelfareInOneHand />
    </>
  );
}

/** Both hands of welfare in one needs a second thought. */
function WelfareInOneHand() {
  const { t } = useTranslation();
  const roles = useFieldValue<readonly SchoolRole[]>('roles') ?? [];
  return (
    roles.includes('welfare-officer') &&
    roles.includes('welfare-approver') && (
      <>
        <Alert type="warning" showIcon title={t('accounts.welfareInOneHand')} />
        <CheckboxField name="welfareInOneHand" label={t('accounts.welfareConfirm')} missing={t('accounts.welfareConfirmMissing')} />
      </>
    )
  );
}

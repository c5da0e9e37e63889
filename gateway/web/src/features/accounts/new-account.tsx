import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/use-command';
import { FormDrawer } from '@/kit/form/form-drawer';
import { PasswordDialog } from '@/kit/password-dialog';
import { AccountFields, FIELDS_OF_PROBLEMS, type AccountValues } from './account-fields';
import { createAccount } from './api/create-account';
import type { Account } from './api/list-accounts';

interface Props {
  schoolId: string;
  onClose: () => void;
}

export const newAccountDraft = (schoolId: string) => `account:new:${schoolId}`;

/** Lets somebody in, and shows their password once. */
export function NewAccount({ schoolId, onClose }: Props) {
  const { t } = useTranslation();
  const [made, setMade] = useState<Account>();
  const creating = useCommand(createAccount, { changes: ['ACCOUNT'] });
  if (made?.temporaryPassword !== undefined) {
    return (
      <PasswordDialog
        title={t('accounts.made', { name: made.displayName })}
        username={made.username}
        password={made.temporaryPassword}
        onClose={onClose}
      />
    );
  }
  return (
    <FormDrawer
      title={t('accounts.new')}
      okText={t('accounts.create')}
      initial={{ roles: [] }}
      draft={`device:${newAccountDraft(schoolId)}`}
      command={creating}
      toInput={(account: AccountValues) => ({ schoolId, account })}
      fieldsOfProblems={FIELDS_OF_PROBLEMS}
      onDone={(account) => (account.temporaryPassword === undefined ? onClose() : setMade(account))}
      onClose={onClose}
    >
      <AccountFields isNew />
    </FormDrawer>
  );
}

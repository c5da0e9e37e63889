import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/use-command';
import { FormDrawer } from '@/kit/form/form-drawer';
import { AccountFields, FIELDS_OF_PROBLEMS, valuesOf, type AccountValues } from './account-fields';
import { changeAccount } from './api/change-account';
import type { Account } from './api/list-accounts';

interface Props {
  schoolId: string;
  account: Account;
  onClose: () => void;
}

/** Changes somebody's name, address and roles. */
export function EditAccount({ schoolId, account, onClose }: Props) {
  const { t } = useTranslation();
  const { id, version, displayName } = account;
  return (
    <FormDrawer
      title={t('accounts.edit', { name: displayName })}
      okText={t('common.save')}
      initial={valuesOf(account)}
      draft={`device:account:${id}`}
      command={useCommand(changeAccount, { changes: ['ACCOUNT'] })}
      version={version}
      toInput={(change: AccountValues, seen) => ({ schoolId, id, version: seen, change })}
      theirs={valuesOf}
      fieldsOfProblems={FIELDS_OF_PROBLEMS}
      done={t('accounts.changed', { name: displayName })}
      onClose={onClose}
    >
      <AccountFields />
    </FormDrawer>
  );
}

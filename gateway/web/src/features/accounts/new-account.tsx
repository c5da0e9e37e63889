import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/use-command';
import { PasswordDialog } from '@/components/password-dialog';
import { writeDraft } from '@/lib/drafts';
import { AccountDrawer } from './account-drawer';
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
  const queries = useQueryClient();
  const [made, setMade] = useState<Account>();
  const creating = useCommand(createAccount, {
    onSuccess: async (account) => {
      writeDraft(newAccountDraft(schoolId), undefined);
      setMade(account);
      await queries.invalidateQueries({ queryKey: ['accounts', schoolId] });
    },
  });
  if (made?.temporaryPassword != null) {
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
    <AccountDrawer
      title={t('accounts.new')}
      okText={t('accounts.create')}
      draftKey={newAccountDraft(schoolId)}
      problem={creating.error}
      sending={creating.isPending}
      onSend={(account) => creating.mutate({ schoolId, account })}
      onClose={onClose}
    />
  );
}

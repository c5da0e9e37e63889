import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/use-command';
import { ConflictDialog, type Difference } from '@/components/conflict-dialog';
import { writeDraft } from '@/lib/drafts';
import { listed } from '@/lib/list';
import { AccountDrawer, type AccountFields } from './account-drawer';
import { changeAccount } from './api/change-account';
import type { Account, SchoolRole } from './api/list-accounts';

interface Props {
  schoolId: string;
  account: Account;
  onClose: () => void;
}

/** Changes somebody's name, address and roles; who else was faster is shown beside one's own. */
export function EditAccount({ schoolId, account, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const draftKey = `account:${account.id}`;
  const [mine, setMine] = useState<AccountFields>();
  const leave = async () => {
    writeDraft(draftKey, undefined);
    onClose();
    await queries.invalidateQueries({ queryKey: ['accounts', schoolId] });
  };
  const changing = useCommand(changeAccount, {
    onSuccess: () => {
      void message.success(t('accounts.changed', { name: account.displayName }));
      return leave();
    },
  });
  const send = (fields: AccountFields, version: number) => {
    setMine(fields);
    changing.mutate({ schoolId, id: account.id, version, change: fields });
  };
  const theirs = changing.error?.code === 'CHANGED_MEANWHILE' ? (changing.error.current as Account | undefined) : undefined;
  return (
    <>
      <AccountDrawer
        title={t('accounts.edit', { name: account.displayName })}
        okText={t('common.save')}
        draftKey={draftKey}
        account={account}
        problem={theirs === undefined ? changing.error : null}
        sending={changing.isPending}
        onSend={(fields) => send(fields, account.version)}
        onClose={onClose}
      />
      {theirs !== undefined && mine !== undefined && (
        <ConflictDialog
          open
          changedAt={undefined}
          differences={differences(mine, theirs)}
          onTakeTheirs={() => void leave()}
          onKeepMine={() => send(mine, theirs.version)}
        />
      )}
    </>
  );

  function differences(own: AccountFields, other: Account): Difference[] {
    const rolesOf = (roles: readonly SchoolRole[]) =>
      listed(roles.filter((it) => it !== 'member').map((it) => t(`roles.${it}`)));
    return [
      { name: t('accounts.displayName'), mine: own.displayName, theirs: other.displayName },
      { name: t('accounts.email'), mine: own.email ?? '', theirs: other.email ?? '' },
      { name: t('accounts.roles'), mine: rolesOf(own.roles), theirs: rolesOf(other.roles) },
    ].filter((it) => it.mine !== it.theirs);
  }
}

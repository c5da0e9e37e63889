import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '@/kit/list/act';
import { DataTable } from '@/kit/list/data-table';
import { RowActions } from '@/kit/list/row-actions';
import { StatusTag, ToneTag, WordTags, type Tones } from '@/kit/list/status-tag';
import { PasswordDialog } from '@/kit/password-dialog';
import { deactivateAccount } from './api/deactivate-account';
import type { Account } from './api/list-accounts';
import { reactivateAccount } from './api/reactivate-account';
import { renewPassword } from './api/renew-password';
import { EditAccount } from './edit-account';

const TONES: Tones<Account['state']> = { ACTIVE: 'success', INACTIVE: 'neutral' };

interface Props {
  schoolId: string;
  accounts: readonly Account[];
  /** What is said when there is none. */
  empty: ReactNode;
}

/** A school's people with what can be done with each account. */
export function AccountTable({ schoolId, accounts, empty }: Props) {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<Account>();
  const [renewed, setRenewed] = useState<Account>();
  const rolesOf = ({ roles }: Account) => (roles.length > 1 ? roles.filter((it) => it !== 'member') : roles);
  const actionsOf = (it: Account) => {
    const { id, version, displayName: name } = it;
    return {
      edit: { label: t('common.edit'), onClick: () => setEdited(it) },
      'renew-password': act({
        label: t('accounts.renewPassword'),
        ask: { title: t('accounts.renewTitle', { name }), detail: t('accounts.renewDetail') },
        command: renewPassword,
        input: { schoolId, id },
        done: setRenewed,
      }),
      reactivate: act({ label: t('accounts.reactivate'), command: reactivateAccount, input: { schoolId, id, version } }),
      deactivate: act({
        label: t('accounts.deactivate'),
        danger: true,
        ask: { title: t('accounts.deactivateTitle', { name }), detail: t('accounts.deactivateDetail') },
        command: deactivateAccount,
        input: { schoolId, id, version },
      }),
    };
  };
  return (
    <>
      <DataTable
        rows={accounts}
        rowKey={(it) => it.id}
        columns={[
          {
            key: 'name',
            title: t('accounts.displayName'),
            show: ({ displayName, username, own }) => (
              <>
                <strong>{displayName}</strong> <span className="uf-quiet">{username}</span>{' '}
                {own && <ToneTag>{t('accounts.own')}</ToneTag>}
              </>
            ),
          },
          { key: 'email', title: t('accounts.email'), width: 220, wide: true, show: (it) => it.email },
          { key: 'roles', title: t('accounts.roles'), show: (it) => <WordTags words={rolesOf(it).map((role) => t(`roles.${role}`))} /> },
          {
            key: 'state',
            title: t('common.state'),
            width: 110,
            show: ({ state }) => <StatusTag state={state} tones={TONES} text={t(`accounts.states.${state}`)} />,
          },
        ]}
        actions={(it) => <RowActions of={it} name={it.displayName} do={actionsOf(it)} changes="ACCOUNT" />}
        empty={empty}
      />
      {edited && <EditAccount schoolId={schoolId} account={edited} onClose={() => setEdited(undefined)} />}
      {renewed?.temporaryPassword != null && (
        <PasswordDialog
          title={t('accounts.renewedFor', { name: renewed.displayName })}
          username={renewed.username}
          password={renewed.temporaryPassword}
          onClose={() => setRenewed(undefined)}
        />
      )}
    </>
  );
}

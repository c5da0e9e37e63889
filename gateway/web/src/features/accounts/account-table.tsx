import { MoreOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Dropdown, Table, Tag, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '@/api/problem';
import { useCommand } from '@/api/use-command';
import { explainProblem } from '@/components/explain-problem';
import { NothingFound } from '@/components/nothing-found';
import { PasswordDialog } from '@/components/password-dialog';
import { deactivateAccount } from './api/deactivate-account';
import type { Account } from './api/list-accounts';
import { reactivateAccount } from './api/reactivate-account';
import { renewPassword } from './api/renew-password';
import { EditAccount } from './edit-account';

interface Props {
  schoolId: string;
  accounts: Account[];
  /** The filters in the address that chose these accounts. */
  filters: readonly string[];
}

/** A school's people with what can be done with each account. */
export function AccountTable({ schoolId, accounts, filters }: Props) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const queries = useQueryClient();
  const [edited, setEdited] = useState<Account>();
  const [renewed, setRenewed] = useState<Account>();
  const refresh = () => queries.invalidateQueries({ queryKey: ['accounts', schoolId] });
  const onError = (problem: ApiProblem) => {
    const { title, wayOut } = explainProblem(problem, t);
    void message.error(`${title} ${wayOut}`.trim());
    void refresh();
  };
  const deactivating = useCommand(deactivateAccount, { onError, onSuccess: refresh });
  const reactivating = useCommand(reactivateAccount, { onError, onSuccess: refresh });
  const renewing = useCommand(renewPassword, { onError, onSuccess: setRenewed });
  const choices = (it: Account) => {
    const one = { schoolId, id: it.id, version: it.version };
    const ask = (title: string, content: string, onOk: () => void) => () =>
      void modal.confirm({ title, content, okText: t('common.confirm'), cancelText: t('common.cancel'), onOk });
    const name = { name: it.displayName };
    const all = {
      edit: { label: t('common.edit'), onClick: () => setEdited(it) },
      'renew-password': {
        label: t('accounts.renewPassword'),
        onClick: ask(t('accounts.renewTitle', name), t('accounts.renewDetail'), () => renewing.mutate({ schoolId, id: it.id })),
      },
      deactivate: {
        label: t('accounts.deactivate'),
        danger: true,
        onClick: ask(t('accounts.deactivateTitle', name), t('accounts.deactivateDetail'), () => deactivating.mutate(one)),
      },
      reactivate: { label: t('accounts.reactivate'), onClick: () => reactivating.mutate(one) },
    };
    return (['edit', 'renew-password', 'reactivate', 'deactivate'] as const)
      .filter((action) => it.actions.includes(action))
      .map((action) => ({ key: action, ...all[action] }));
  };
  const columns: TableColumnsType<Account> = [
    {
      title: t('accounts.displayName'),
      key: 'name',
      render: (_, { displayName, username, own }) => (
        <>
          <strong>{displayName}</strong> <span className="uf-quiet">{username}</span> {own && <Tag>{t('accounts.own')}</Tag>}
        </>
      ),
    },
    { title: t('accounts.email'), dataIndex: 'email', width: 220, responsive: ['lg'] },
    { title: t('accounts.roles'), key: 'roles', render: (_, it) => <Roles account={it} /> },
    {
      title: t('common.state'),
      key: 'state',
      width: 110,
      responsive: ['sm'],
      render: (_, { state }) => (
        <Tag color={state === 'ACTIVE' ? 'success' : 'default'}>{t(`accounts.states.${state}`)}</Tag>
      ),
    },
    {
      key: 'actions',
      title: <span className="uf-unseen">{t('accounts.actions')}</span>,
      width: 56,
      render: (_, it) => (
        <Dropdown trigger={['click']} menu={{ items: choices(it) }}>
          <Button type="text" icon={<MoreOutlined aria-hidden />} aria-label={t('accounts.actionsFor', { name: it.displayName })} />
        </Dropdown>
      ),
    },
  ];
  return (
    <>
      <Table
        rowKey="id"
        columns={columns}
        dataSource={accounts}
        pagination={false}
        locale={{ emptyText: <NothingFound filters={filters} empty={t('accounts.empty')} filtered={t('accounts.empty')} /> }}
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

/** An ordinary member has no other role, and somebody shut out is marked on a phone, where there is no column for it. */
function Roles({ account }: { account: Account }) {
  const { t } = useTranslation();
  const offices = account.roles.filter((it) => it !== 'member');
  return (
    <span className="uf-themes">
      {offices.length === 0 && <span className="uf-quiet">{t('roles.member')}</span>}
      {offices.map((it) => (
        <Tag key={it} variant="filled">
          {t(`roles.${it}`)}
        </Tag>
      ))}
      {account.state === 'INACTIVE' && <Tag className="uf-phone-only">{t('accounts.states.INACTIVE')}</Tag>}
    </span>
  );
}

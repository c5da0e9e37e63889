import { MoreOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, Table, Tag, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChanged } from '@/api/use-changed';
import { useCommand } from '@/api/use-command';
import { explainProblem } from '@/components/explain-problem';
import { NothingFound } from '@/components/nothing-found';
import { PasswordDialog } from '@/components/password-dialog';
import { schoolAccountsPath } from '@/features/accounts/paths';
import { useMay } from '@/session/me-context';
import type { ApiProblem } from '@/api/problem';
import type { School } from './api/list-schools';
import { renewPassword } from './api/renew-password';
import { resumeSchool } from './api/resume-school';
import { withdrawSchool } from './api/withdraw-school';
import { CorrectDialog } from './correct-dialog';
import { SuspendDialog } from './suspend-dialog';
import { useSchoolProblem } from './use-school-problem';

const COLORS: Record<School['state'], string> = { PROVISIONING: 'processing', ACTIVE: 'success', SUSPENDED: 'warning' };

interface Props {
  schools: School[];
  /** The filters in the address that chose these schools. */
  filters: readonly string[];
}

/** The schools with what can be done with each. */
export function SchoolTable({ schools, filters }: Props) {
  const { t } = useTranslation();
  const problemText = useSchoolProblem();
  const { message, modal } = App.useApp();
  const navigate = useNavigate();
  const keepsAccounts = useMay('accounts.any');
  const changed = useChanged();
  const [suspended, setSuspended] = useState<School>();
  const [corrected, setCorrected] = useState<School>();
  const [renewed, setRenewed] = useState<School>();
  const onError = (problem: ApiProblem) => void message.error(explainProblem(problem, t).title);
  const refresh = () => changed('SCHOOL');
  const resuming = useCommand(resumeSchool, { onError, onSuccess: refresh });
  const withdrawing = useCommand(withdrawSchool, {
    onError,
    onSuccess: () => message.success(t('schools.withdrawn')),
    onSettled: refresh,
  });
  const renewing = useCommand(renewPassword, { onError, onSuccess: setRenewed });
  const askToRenew = (school: School) =>
    modal.confirm({
      title: t('schools.renewTitle', { school: school.name }),
      content: t('schools.renewDetail'),
      okText: t('common.confirm'),
      cancelText: t('common.cancel'),
      onOk: () => renewing.mutate({ id: school.id }),
    });
  const askToWithdraw = (school: School) =>
    modal.confirm({
      title: t('schools.withdrawTitle', { school: school.name }),
      content: t('schools.withdrawDetail'),
      okText: t('schools.withdraw'),
      okButtonProps: { danger: true },
      cancelText: t('common.cancel'),
      onOk: () => withdrawing.mutate({ id: school.id, version: school.version }),
    });
  const choices = (school: School) => [
    ...(keepsAccounts && school.state !== 'PROVISIONING'
      ? [{ key: 'accounts', label: t('schools.accounts'), onClick: () => void navigate(schoolAccountsPath(school.id)) }]
      : []),
    ...(school.actions.includes('correct')
      ? [{ key: 'correct', label: t('schools.correct'), onClick: () => setCorrected(school) }]
      : []),
    ...(school.actions.includes('withdraw')
      ? [{ key: 'withdraw', danger: true, label: t('schools.withdraw'), onClick: () => askToWithdraw(school) }]
      : []),
    ...(school.actions.includes('suspend')
      ? [{ key: 'suspend', danger: true, label: t('schools.suspend'), onClick: () => setSuspended(school) }]
      : []),
    ...(school.actions.includes('resume')
      ? [{ key: 'resume', label: t('schools.resume'), onClick: () => resuming.mutate({ id: school.id, version: school.version }) }]
      : []),
    ...(school.chair != null && school.state === 'ACTIVE'
      ? [{ key: 'renew', label: t('schools.renewPassword'), onClick: () => askToRenew(school) }]
      : []),
  ];
  const columns: TableColumnsType<School> = [
    {
      title: t('common.school'),
      key: 'name',
      render: (_, { name, code, problem }) => (
        <>
          <strong>{name}</strong> <span className="uf-quiet">{code}</span>
          {problem != null && <div className="uf-tone-warning">{problemText(problem)}</div>}
        </>
      ),
    },
    { title: t('schools.kind'), key: 'kind', width: 140, responsive: ['lg'], render: (_, { kind }) => t(`schools.kinds.${kind}`) },
    { title: t('common.region'), dataIndex: 'region', width: 120, responsive: ['md'] },
    { title: t('schools.contact'), key: 'contact', width: 200, responsive: ['lg'], render: (_, it) => contactOf(it) },
    {
      title: t('common.state'),
      key: 'state',
      width: 100,
      render: (_, { state }) => <Tag color={COLORS[state]}>{t(`schools.states.${state}`)}</Tag>,
    },
    {
      key: 'actions',
      title: <span className="uf-unseen">{t('schools.actions')}</span>,
      width: 56,
      render: (_, school) =>
        choices(school).length > 0 && (
          <Dropdown trigger={['click']} menu={{ items: choices(school) }}>
            <Button type="text" icon={<MoreOutlined aria-hidden />} aria-label={t('schools.actionsFor', { school: school.name })} />
          </Dropdown>
        ),
    },
  ];
  return (
    <>
      <Table
        rowKey="id"
        columns={columns}
        dataSource={schools}
        pagination={false}
        locale={{ emptyText: <NothingFound filters={filters} empty={t('schools.none')} filtered={t('schools.empty')} /> }}
      />
      {corrected && (
        <CorrectDialog school={corrected} onCorrected={setRenewed} onClose={() => setCorrected(undefined)} />
      )}
      {suspended && <SuspendDialog school={suspended} onClose={() => setSuspended(undefined)} />}
      {renewed?.chair?.temporaryPassword != null && (
        <PasswordDialog
          title={t('schools.chairAccount', { school: renewed.name })}
          username={renewed.chair.username}
          password={renewed.chair.temporaryPassword}
          onClose={() => setRenewed(undefined)}
        />
      )}
    </>
  );
}

function contactOf({ contactName, contactPhone }: School) {
  return [contactName, contactPhone].filter((it) => it != null).join(' ');
}

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { schoolAccountsPath } from '@/features/accounts/paths';
import { act } from '@/kit/list/act';
import { DataTable } from '@/kit/list/data-table';
import { RowActions } from '@/kit/list/row-actions';
import { StatusTag } from '@/kit/list/status-tag';
import { PasswordDialog } from '@/kit/password-dialog';
import { useMay } from '@/session/me-context';
import type { School } from './api/list-schools';
import { renewPassword } from './api/renew-password';
import { resumeSchool } from './api/resume-school';
import { withdrawSchool } from './api/withdraw-school';
import { CorrectDialog } from './correct-dialog';
import { SCHOOL_TONES } from './school-tones';
import { SuspendDialog } from './suspend-dialog';
import { useSchoolProblem } from './use-school-problem';

interface Props {
  schools: readonly School[];
  /** What is said when there is none. */
  empty: ReactNode;
}

/** The schools with what can be done with each. */
export function SchoolTable({ schools, empty }: Props) {
  const { t } = useTranslation();
  const problemText = useSchoolProblem();
  const actionsOf = useSchoolActions();
  return (
    <>
      <DataTable
        rows={schools}
        rowKey={(it) => it.id}
        columns={[
          {
            key: 'name',
            title: t('common.school'),
            show: ({ name, code, problem }) => (
              <>
                <strong>{name}</strong> <span className="uf-quiet">{code}</span>
                {problem != null && <div className="uf-tone-warning">{problemText(problem)}</div>}
              </>
            ),
          },
          { key: 'kind', title: t('schools.kind'), width: 140, wide: true, show: ({ kind }) => t(`schools.kinds.${kind}`) },
          { key: 'region', title: t('common.region'), width: 120, show: (it) => it.region },
          { key: 'contact', title: t('schools.contact'), width: 200, wide: true, show: contactOf },
          {
            key: 'state',
            title: t('common.state'),
            width: 100,
            show: ({ state }) => <StatusTag state={state} tones={SCHOOL_TONES} text={t(`schools.states.${state}`)} />,
          },
        ]}
        actions={(it) => <RowActions of={it} name={it.name} do={actionsOf.of(it)} changes="SCHOOL" />}
        empty={empty}
      />
      {actionsOf.opened}
    </>
  );
}

/** What can be done with a school, and what of it is open. */
function useSchoolActions() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const keepsAccounts = useMay('accounts.any');
  const [suspended, setSuspended] = useState<School>();
  const [corrected, setCorrected] = useState<School>();
  const [renewed, setRenewed] = useState<School>();
  const of = (it: School) => {
    const { id, version, name: school, state } = it;
    return {
      accounts: {
        label: t('schools.accounts'),
        offered: keepsAccounts && state !== 'PROVISIONING',
        onClick: () => void navigate(schoolAccountsPath(id)),
      },
      renew: act({
        label: t('schools.renewPassword'),
        offered: it.chair != null && state === 'ACTIVE',
        ask: { title: t('schools.renewTitle', { school }), detail: t('schools.renewDetail') },
        command: renewPassword,
        input: { id },
        done: setRenewed,
      }),
      correct: { label: t('schools.correct'), onClick: () => setCorrected(it) },
      resume: act({ label: t('schools.resume'), command: resumeSchool, input: { id, version } }),
      suspend: { label: t('schools.suspend'), danger: true, onClick: () => setSuspended(it) },
      withdraw: act({
        label: t('schools.withdraw'),
        danger: true,
        ask: { title: t('schools.withdrawTitle', { school }), detail: t('schools.withdrawDetail') },
        command: withdrawSchool,
        input: { id, version },
        done: t('schools.withdrawn'),
      }),
    };
  };
  const opened = (
    <>
      {corrected && <CorrectDialog school={corrected} onCorrected={setRenewed} onClose={() => setCorrected(undefined)} />}
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
  return { of, opened };
}

function contactOf({ contactName, contactPhone }: School) {
  return [contactName, contactPhone].filter((it) => it != null).join(' ');
}

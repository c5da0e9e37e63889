import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/use-command';
import { FormDialog } from '@/kit/form/form-dialog';
import { LongTextField } from '@/kit/form/text-fields';
import type { School } from './api/list-schools';
import { suspendSchool } from './api/suspend-school';

interface Props {
  school: School;
  onClose: () => void;
}

/** Suspends a school, with a reason for the record. */
export function SuspendDialog({ school: { id, name, version }, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDialog
      danger
      title={t('schools.suspendTitle', { school: name })}
      okText={t('schools.suspend')}
      draft={`device:school:${id}:suspend`}
      command={useCommand(suspendSchool, { changes: ['SCHOOL'] })}
      version={version}
      toInput={({ reason }: { reason: string }, seen) => ({ id, version: seen, reason })}
      onClose={onClose}
    >
      <p className="uf-dialog-detail">{t('schools.suspendDetail')}</p>
      <LongTextField required name="reason" label={t('schools.reason')} max={500} />
    </FormDialog>
  );
}

import { App, Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/use-command';
import { FormDialog } from '@/kit/form/form-dialog';
import { correctSchool } from './api/correct-school';
import type { School } from './api/list-schools';
import type { NewSchool } from './api/register-school';
import { CHAIR_PROBLEMS, ChairFields } from './chair-fields';
import { useSchoolProblem } from './use-school-problem';

interface Props {
  school: School;
  /** Told the school as it stands now, with the chair's password if there is one. */
  onCorrected: (school: School) => void;
  onClose: () => void;
}

/** Corrects who chairs a school whose accounts could not be made. */
export function CorrectDialog({ school, onCorrected, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useSchoolProblem();
  const { id, version, name, problem } = school;
  const done = (corrected: School) => {
    onClose();
    if (corrected.problem === undefined) {
      onCorrected(corrected);
    } else {
      void message.warning(problemText(corrected.problem));
    }
  };
  return (
    <FormDialog
      title={t('schools.correctTitle', { school: name })}
      okText={t('schools.correct')}
      initial={chairOf(school)}
      draft={`device:school:${id}:chair`}
      command={useCommand(correctSchool, { changes: ['SCHOOL'] })}
      version={version}
      toInput={(typed: Pick<NewSchool, 'chair'>, seen) => ({ id, version: seen, chair: typed.chair })}
      theirs={chairOf}
      fieldsOfProblems={CHAIR_PROBLEMS}
      onDone={done}
      onClose={onClose}
    >
      {problem !== undefined && <Alert className="uf-problem" type="warning" showIcon title={problemText(problem)} />}
      <p className="uf-dialog-detail">{t('schools.correctDetail')}</p>
      <ChairFields />
    </FormDialog>
  );
}

function chairOf({ chair }: School): Partial<Pick<NewSchool, 'chair'>> {
  if (chair === undefined) {
    return {};
  }
  const { displayName, username, email } = chair;
  return { chair: { displayName, username, email } };
}

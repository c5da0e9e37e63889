import { App, Alert, Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChanged } from '@/api/use-changed';
import { useCommand } from '@/api/use-command';
import { ProblemView } from '@/components/problem-view';
import { useProblemAtField } from '@/components/use-problem-at-field';
import { correctSchool } from './api/correct-school';
import type { School } from './api/list-schools';
import type { NewSchool } from './api/register-school';
import { CHAIR_PROBLEMS, ChairFields } from './chair-fields';
import { useSchoolProblem } from './use-school-problem';
import { withoutEmptyTexts } from './without-empty-texts';

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
  const changed = useChanged();
  const [form] = Form.useForm<Pick<NewSchool, 'chair'>>();
  const correcting = useCommand(correctSchool, {
    onSuccess: (corrected) => {
      onClose();
      if (corrected.problem == null) {
        onCorrected(corrected);
      } else {
        void message.warning(problemText(corrected.problem));
      }
    },
    onSettled: () => changed('SCHOOL'),
  });
  const elsewhere = useProblemAtField(form, correcting.error, CHAIR_PROBLEMS);
  return (
    <Modal
      open
      title={t('schools.correctTitle', { school: school.name })}
      okText={t('schools.correct')}
      okButtonProps={{ loading: correcting.isPending }}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      {elsewhere && <ProblemView thrown={elsewhere} />}
      {school.problem != null && <Alert className="uf-problem" type="warning" showIcon title={problemText(school.problem)} />}
      <p className="uf-dialog-detail">{t('schools.correctDetail')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ chair: school.chair }}
        onFinish={({ chair }: Pick<NewSchool, 'chair'>) =>
          correcting.mutate({ id: school.id, version: school.version, chair: withoutEmptyTexts(chair) })
        }
      >
        <ChairFields />
      </Form>
    </Modal>
  );
}

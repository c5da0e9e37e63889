import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChanged } from '@/api/use-changed';
import { useCommand } from '@/api/use-command';
import { ProblemView } from '@/components/problem-view';
import type { School } from './api/list-schools';
import { suspendSchool } from './api/suspend-school';

interface Props {
  school: School;
  onClose: () => void;
}

/** Suspends a school, with a reason for the record. */
export function SuspendDialog({ school, onClose }: Props) {
  const { t } = useTranslation();
  const changed = useChanged();
  const [form] = Form.useForm<{ reason: string }>();
  const suspending = useCommand(suspendSchool, {
    onSuccess: async () => {
      onClose();
      await changed('SCHOOL');
    },
  });
  return (
    <Modal
      open
      title={t('schools.suspendTitle', { school: school.name })}
      okText={t('schools.suspend')}
      okButtonProps={{ danger: true, loading: suspending.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {suspending.error && <ProblemView thrown={suspending.error} />}
      <p className="uf-dialog-detail">{t('schools.suspendDetail')}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={({ reason }: { reason: string }) => suspending.mutate({ id: school.id, version: school.version, reason })}
      >
        <Form.Item
          name="reason"
          label={t('schools.reason')}
          rules={[{ required: true, whitespace: true, message: t('common.required') }]}
        >
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}

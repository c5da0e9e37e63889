import { Form, Input, InputNumber, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChanged } from '@/api/use-changed';
import { useCommand } from '@/api/use-command';
import { ProblemView } from '@/components/problem-view';
import { createPlan } from './api/create-plan';
import { planPath } from './paths';

interface Fields {
  year: number;
  title: string;
}

/** Begins a plan that is written by hand. */
export function NewPlanDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const navigate = useNavigate();
  const changed = useChanged();
  const creating = useCommand(createPlan, {
    onSuccess: async (plan) => {
      await changed('PLAN');
      await navigate(planPath(plan.id));
    },
  });
  const year = new Date().getFullYear() + 1;
  return (
    <Modal
      open
      title={t('plans.create')}
      okText={t('plans.begin')}
      okButtonProps={{ loading: creating.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {creating.error && <ProblemView thrown={creating.error} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ year, title: t('plans.defaultTitle', { year }) }}
        onFinish={(fields: Fields) => creating.mutate(fields)}
      >
        <Form.Item name="year" label={t('common.year')} rules={[{ required: true, message: t('common.required') }]}>
          <InputNumber min={2000} max={2100} precision={0} />
        </Form.Item>
        <Form.Item name="title" label={t('plans.title')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
          <Input maxLength={200} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}

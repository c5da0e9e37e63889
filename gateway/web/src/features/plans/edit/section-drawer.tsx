import { Button, Drawer, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanSection } from '../api/get-plan';
import { useClosing } from './use-closing';

interface Props {
  section: PlanSection;
  isNew: boolean;
  onDone: (section: PlanSection) => void;
  onDelete: () => void;
  onClose: () => void;
}

interface Fields {
  marker?: string;
  heading: string;
  text?: string;
}

/** Edits one section of the plan's text; its children stay with it. */
export function SectionDrawer({ section, isNew, onDone, onDelete, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const close = useClosing(form, onClose);
  const { marker, heading, text } = section;
  return (
    <Drawer
      open
      size={560}
      title={t(isNew ? 'plans.addSection' : 'plans.editSection')}
      onClose={close}
      footer={
        <div className="uf-drawer-footer">
          {!isNew && (
            <Button danger onClick={onDelete}>
              {t('common.delete')}
            </Button>
          )}
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button type="primary" onClick={form.submit}>
            {t('plans.takeOver')}
          </Button>
        </div>
      }
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ marker, heading, text }}
        onFinish={(fields: Fields) => onDone({ ...section, ...fields, heading: fields.heading.trim(), text: fields.text ?? '' })}
      >
        <Form.Item name="marker" label={t('plans.marker')}>
          <Input maxLength={40} style={{ width: 120 }} />
        </Form.Item>
        <Form.Item
          name="heading"
          label={t('plans.heading')}
          rules={[{ required: true, whitespace: true, message: t('common.required') }]}
        >
          <Input maxLength={500} autoFocus />
        </Form.Item>
        <Form.Item name="text" label={t('plans.text')}>
          <Input.TextArea autoSize={{ minRows: 6, maxRows: 24 }} />
        </Form.Item>
      </Form>
    </Drawer>
  );
}

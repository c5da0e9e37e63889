import { Form, Input, InputNumber, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportEdit } from './api/correct-import';
import type { Import } from './api/get-import';

interface Props {
  reading: Import;
  onDone: (edit: ImportEdit) => void;
  onClose: () => void;
}

interface Fields {
  title?: string;
  schoolName?: string;
  year?: number | null;
  kind: Import['kind'];
}

const KINDS = ['PLAN', 'SUMMARY', 'SCHOOL_CALENDAR', 'UNKNOWN'] as const satisfies readonly Import['kind'][];

/** Corrects what the document is as a whole. */
export function HeadDialog({ reading, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const { title, schoolName, year, kind } = reading;
  const finish = (fields: Fields) => {
    onClose();
    onDone({
      title: fields.title?.trim() || undefined,
      schoolName: fields.schoolName?.trim() || undefined,
      year: fields.year ?? undefined,
      kind: fields.kind,
    });
  };
  return (
    <Modal open title={t('imports.head')} okText={t('common.save')} onOk={form.submit} onCancel={onClose}>
      <Form form={form} layout="vertical" initialValues={{ title, schoolName, year, kind }} onFinish={finish}>
        <Form.Item name="title" label={t('plans.title')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
          <Input maxLength={200} autoFocus />
        </Form.Item>
        <Form.Item name="year" label={t('common.year')} rules={[{ required: true, message: t('common.required') }]}>
          <InputNumber min={2000} max={2100} precision={0} />
        </Form.Item>
        <Form.Item name="schoolName" label={t('common.school')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="kind" label={t('imports.kind')}>
          <Select options={KINDS.map((it) => ({ value: it, label: t(`imports.kinds.${it}`) }))} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

import { Form, Input, Modal, Select } from 'antd';
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
  year?: string;
  kind: Import['kind'];
}

const KINDS = ['PLAN', 'SUMMARY', 'SCHOOL_CALENDAR', 'UNKNOWN'] as const satisfies readonly Import['kind'][];

const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];

/** Corrects what the document is as a whole. */
export function HeadDialog({ reading, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const { title, schoolName, year, kind } = reading;
  const yearForm = t('imports.yearForm', { from: FIRST_YEAR, to: LAST_YEAR });
  const finish = (fields: Fields) => {
    onClose();
    onDone({
      title: fields.title?.trim() || undefined,
      schoolName: fields.schoolName?.trim() || undefined,
      year: fields.year === undefined ? undefined : Number(fields.year),
      kind: fields.kind,
    });
  };
  return (
    <Modal open title={t('imports.head')} okText={t('common.save')} onOk={form.submit} onCancel={onClose}>
      <Form form={form} layout="vertical" initialValues={{ title, schoolName, year: year?.toString(), kind }} onFinish={finish}>
        <Form.Item name="title" label={t('plans.title')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
          <Input maxLength={200} autoFocus />
        </Form.Item>
        <Form.Item
          name="year"
          label={t('common.year')}
          rules={[
            { required: true, whitespace: true, message: t('common.required') },
            { validator: (_, typed?: string) => (isYear(typed) ? Promise.resolve() : Promise.reject(new Error(yearForm))) },
          ]}
        >
          <Input maxLength={10} inputMode="numeric" style={{ width: 120 }} />
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

/** What was not typed at all is missing, not wrong. */
function isYear(typed = ''): boolean {
  const text = typed.trim();
  return text === '' || (/^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR);
}

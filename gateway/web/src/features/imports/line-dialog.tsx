import { Form, Input, InputNumber, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { MonthPicker } from '@/components/month-picker';
import type { Import } from './api/get-import';
import { headingOf, monthsNear } from './lines';
import type { Corrections } from './use-corrections';

/** A line of the document of which something is to be made. */
export interface LineWish {
  kind: 'item' | 'heading';
  number: number;
  text: string;
}

interface Props {
  wish: LineWish;
  reading: Import;
  corrections: Corrections;
  onClose: () => void;
}

interface Fields {
  text: string;
  months?: number[];
  level?: number | null;
}

/** Makes an item or a heading of a line the reader passed over; what is proposed can be changed first. */
export function LineDialog({ wish, reading, corrections, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const { kind, number, text } = wish;
  const proposed = headingOf(text);
  const finish = (fields: Fields) => {
    onClose();
    if (kind === 'item') {
      corrections.correct({ kind: 'ADD_ITEM', text: fields.text.trim(), months: fields.months ?? [], line: number });
    } else {
      corrections.correct({ kind: 'ADD_SECTION', line: number, ...headingOf(fields.text), level: fields.level ?? 1 });
    }
  };
  return (
    <Modal
      open
      title={t(kind === 'item' ? 'imports.lineToItem' : 'imports.lineToHeading')}
      okText={t('common.save')}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ text: text.trim(), months: monthsNear(reading, number), level: proposed.level }}
        onFinish={finish}
      >
        <Form.Item
          name="text"
          label={t(kind === 'item' ? 'plans.item' : 'plans.heading')}
          rules={[{ required: true, whitespace: true, message: t('common.required') }]}
        >
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 8 }} maxLength={kind === 'item' ? 2000 : 500} autoFocus />
        </Form.Item>
        {kind === 'item' ? (
          <Form.Item name="months" label={t('common.month')}>
            <MonthPicker />
          </Form.Item>
        ) : (
          <Form.Item name="level" label={t('imports.level')}>
            <InputNumber min={1} max={6} precision={0} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}

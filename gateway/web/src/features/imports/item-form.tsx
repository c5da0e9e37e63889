import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { MonthPicker } from '@/components/month-picker';
import { ThemeSelect } from '@/components/theme-select';
import { useDraft } from '@/lib/use-draft';

/** What can be said about an item; several lines of text make several items. */
export interface ItemFields {
  text: string;
  months: number[];
  themes: string[];
}

interface Props {
  /** Under which name the typed text is kept. */
  draftKey: string;
  initial: ItemFields;
  isNew?: boolean;
  onDone: (fields: ItemFields) => void;
  onCancel: () => void;
}

/** Corrects an item where it stands. */
export function ItemForm({ draftKey, initial, isNew = false, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<ItemFields>();
  const [draft, setDraft] = useDraft<ItemFields>(draftKey);
  const leave = (then: () => void) => {
    setDraft(undefined);
    then();
  };
  const split = () => {
    form.setFieldValue('text', atMarks(form.getFieldValue('text') as string));
    setDraft(form.getFieldsValue(true) as ItemFields);
  };
  return (
    <Form
      form={form}
      layout="vertical"
      size="small"
      className="uf-item-form"
      initialValues={draft ?? initial}
      onValuesChange={(_, values: ItemFields) => setDraft(values)}
      onFinish={(fields: ItemFields) => leave(() => onDone(fields))}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          leave(onCancel);
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          form.submit();
        }
      }}
    >
      <Form.Item
        name="text"
        label={t('plans.item')}
        extra={
          isNew ? undefined : (
            <span>
              {t('imports.splitHint')}
              <Button size="small" type="link" onClick={split}>
                {t('imports.splitAtMarks')}
              </Button>
            </span>
          )
        }
        rules={[{ required: true, whitespace: true, message: t('common.required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 8 }} autoFocus />
      </Form.Item>
      <Form.Item name="months" label={t('common.month')}>
        <MonthPicker />
      </Form.Item>
      {!isNew && (
        <Form.Item name="themes" label={t('common.theme')}>
          <ThemeSelect />
        </Form.Item>
      )}
      <div className="uf-drawer-footer">
        <Button onClick={() => leave(onCancel)}>{t('common.cancel')}</Button>
        <Button type="primary" htmlType="submit">
          {t('common.save')}
        </Button>
      </div>
    </Form>
  );
}

/** A new line behind every mark that ends a clause of its own. */
function atMarks(text: string): string {
  return text.replace(/[；;。]\s*(?=\S)/g, '\n');
}

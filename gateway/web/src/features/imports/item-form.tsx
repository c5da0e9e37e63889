import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { MonthPicker } from '@/components/month-picker';
import { ThemeSelect } from '@/components/theme-select';
import { Field, useFieldValue } from '@/kit/form/field';
import { useSetField } from '@/kit/form/form-context';
import { InlineForm } from '@/kit/form/inline-form';
import { LongTextField } from '@/kit/form/text-fields';

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
  return (
    <InlineForm
      className="uf-item-form"
      okText={t('common.save')}
      initial={initial}
      draft={`device:${draftKey}`}
      onFinish={(fields: ItemFields) => onDone(fields)}
      onClose={onCancel}
    >
      <LongTextField required name="text" label={t('plans.item')} hint={!isNew && <SplitHint />} rows={[1, 8]} />
      <Field name="months" label={t('common.month')}>
        <MonthPicker />
      </Field>
      {!isNew && (
        <Field name="themes" label={t('common.theme')}>
          <ThemeSelect />
        </Field>
      )}
    </InlineForm>
  );
}

/** How several items are made of one, and the way to do it where they end by themselves. */
function SplitHint() {
  const { t } = useTranslation();
  const set = useSetField();
  const text = useFieldValue<string>('text') ?? '';
  return (
    <span>
      {t('imports.splitHint')}
      <Button size="small" type="link" onClick={() => set('text', atMarks(text))}>
        {t('imports.splitAtMarks')}
      </Button>
    </span>
  );
}

/** A new line behind every mark that ends a clause of its own. */
function atMarks(text: string): string {
  return text.replace(/[；;。]\s*(?=\S)/g, '\n');
}

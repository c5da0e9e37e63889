import { useTranslation } from 'react-i18next';
import { MonthPicker } from '@/components/month-picker';
import { Field } from '@/kit/form/field';
import { FormDialog } from '@/kit/form/form-dialog';
import { LongTextField, NumberField } from '@/kit/form/text-fields';
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
  level?: number;
}

/** Makes an item or a heading of a line the reader passed over; what is proposed can be changed first. */
export function LineDialog({ wish, reading, corrections, onClose }: Props) {
  const { t } = useTranslation();
  const { kind, number, text } = wish;
  const finish = (fields: Fields) => {
    onClose();
    if (kind === 'item') {
      corrections.correct({ kind: 'ADD_ITEM', text: fields.text, months: fields.months ?? [], line: number });
    } else {
      corrections.correct({ kind: 'ADD_SECTION', line: number, ...headingOf(fields.text), level: fields.level ?? 1 });
    }
  };
  return (
    <FormDialog
      title={t(kind === 'item' ? 'imports.lineToItem' : 'imports.lineToHeading')}
      okText={t('common.save')}
      initial={{ text: text.trim(), months: monthsNear(reading, number), level: headingOf(text).level }}
      draft={`device:import:${reading.id}:${kind}:${number}`}
      onFinish={finish}
      onClose={onClose}
    >
      <LongTextField
        required
        name="text"
        label={t(kind === 'item' ? 'plans.item' : 'plans.heading')}
        max={kind === 'item' ? 2000 : 500}
        rows={[1, 8]}
      />
      {kind === 'item' ? (
        <Field name="months" label={t('common.month')}>
          <MonthPicker />
        </Field>
      ) : (
        <NumberField name="level" label={t('imports.level')} min={1} max={6} />
      )}
    </FormDialog>
  );
}

import { useTranslation } from 'react-i18next';
import { SelectField } from '@/kit/form/choice-fields';
import { FormDialog } from '@/kit/form/form-dialog';
import { TextField } from '@/kit/form/text-fields';
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
  const { id, title, schoolName, year, kind } = reading;
  const yearForm = t('imports.yearForm', { from: FIRST_YEAR, to: LAST_YEAR });
  return (
    <FormDialog
      title={t('imports.head')}
      okText={t('common.save')}
      initial={{ title, schoolName, year: year?.toString(), kind }}
      draft={`device:import:${id}:head`}
      onFinish={(fields: Fields) => {
        onClose();
        onDone({ ...fields, year: fields.year === undefined ? undefined : Number(fields.year) });
      }}
      onClose={onClose}
    >
      <TextField required name="title" label={t('plans.title')} max={200} />
      <TextField
        required
        kind="digits"
        name="year"
        label={t('common.year')}
        check={(typed) => (isYear(typed as string | undefined) ? undefined : yearForm)}
        max={10}
        width={120}
      />
      <TextField name="schoolName" label={t('common.school')} max={200} />
      <SelectField name="kind" label={t('imports.kind')} options={KINDS.map((it) => ({ value: it, label: t(`imports.kinds.${it}`) }))} />
    </FormDialog>
  );
}

/** What was not typed at all is missing, not wrong. */
function isYear(typed = ''): boolean {
  const text = typed.trim();
  return text === '' || (/^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR);
}

import { useTranslation } from 'react-i18next';
import { FormDrawer } from '@/kit/form/form-drawer';
import { LongTextField, TextField } from '@/kit/form/text-fields';
import type { PlanSection } from '../api/get-plan';

interface Props {
  section: PlanSection;
  isNew: boolean;
  /** Under which name what is typed is kept. */
  draftKey: string;
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
export function SectionDrawer({ section, isNew, draftKey, onDone, onDelete, onClose }: Props) {
  const { t } = useTranslation();
  const { marker, heading, text } = section;
  return (
    <FormDrawer
      width={560}
      title={t(isNew ? 'plans.addSection' : 'plans.editSection')}
      okText={t('plans.takeOver')}
      initial={{ marker, heading, text }}
      draft={`device:${draftKey}`}
      onFinish={(fields: Fields, typed) =>
        // paragraphs may begin with blanks
        onDone({ ...section, marker: fields.marker, heading: fields.heading, text: typed.text ?? '' })
      }
      onClose={onClose}
      {...(!isNew && { onDelete })}
    >
      <TextField name="marker" label={t('plans.marker')} max={40} width={120} />
      <TextField required name="heading" label={t('plans.heading')} max={500} />
      <LongTextField name="text" label={t('plans.text')} rows={[6, 24]} />
    </FormDrawer>
  );
}

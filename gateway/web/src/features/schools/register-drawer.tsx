import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/use-command';
import { SelectField } from '@/kit/form/choice-fields';
import { formedAs } from '@/kit/form/field';
import { FormDrawer } from '@/kit/form/form-drawer';
import { TextField } from '@/kit/form/text-fields';
import { PasswordDialog } from '@/kit/password-dialog';
import type { School } from './api/list-schools';
import { registerSchool, type NewSchool } from './api/register-school';
import { CHAIR_PROBLEMS, ChairFields } from './chair-fields';

const SCHOOL_KINDS = [
  'KINDERGARTEN',
  'PRIMARY',
  'JUNIOR_MIDDLE',
  'SENIOR_MIDDLE',
  'COMPREHENSIVE_MIDDLE',
  'VOCATIONAL',
  'COLLEGE',
  'UNIVERSITY',
  'SPECIAL',
  'OTHER',
] as const satisfies readonly School['kind'][];

const FIELDS_OF_PROBLEMS = { ...CHAIR_PROBLEMS, SCHOOL_CODE_TAKEN: 'code', SCHOOL_NAME_TAKEN: 'name' };

/** Under which name an unfinished registration is kept. */
export const NEW_SCHOOL_DRAFT = 'school:new';

/** Registers one school with its first chair. */
export function RegisterDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [registered, setRegistered] = useState<School>();
  const registering = useCommand(registerSchool, { changes: ['SCHOOL'] });
  if (registered?.chair?.temporaryPassword !== undefined) {
    return (
      <PasswordDialog
        title={t('schools.chairAccount', { school: registered.name })}
        username={registered.chair.username}
        password={registered.chair.temporaryPassword}
        onClose={onClose}
      />
    );
  }
  return (
    <FormDrawer
      title={t('schools.register')}
      okText={t('schools.register')}
      draft={`device:${NEW_SCHOOL_DRAFT}`}
      command={registering}
      toInput={(school: NewSchool) => school}
      fieldsOfProblems={FIELDS_OF_PROBLEMS}
      onDone={(school) => (school.chair?.temporaryPassword === undefined ? onClose() : setRegistered(school))}
      onClose={onClose}
    >
      <TextField required name="name" label={t('schools.name')} max={100} />
      <TextField
        required
        name="code"
        label={t('schools.code')}
        hint={t('schools.codeHint')}
        check={formedAs(/^[a-z][a-z0-9-]{1,30}$/, t('schools.codeForm'))}
        max={31}
      />
      <SelectField
        required
        name="kind"
        label={t('schools.kind')}
        options={SCHOOL_KINDS.map((it) => ({ value: it, label: t(`schools.kinds.${it}`) }))}
      />
      <TextField required name="region" label={t('common.region')} max={60} />
      <TextField required name="contactName" label={t('schools.contact')} max={60} />
      <TextField kind="tel" name="contactPhone" label={t('schools.phone')} max={40} />
      <TextField kind="email" name="contactEmail" label={t('schools.email')} max={200} />
      <h2 className="uf-form-part">{t('schools.firstChair')}</h2>
      <ChairFields />
    </FormDrawer>
  );
}

import { Button, Drawer, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChanged } from '@/api/use-changed';
import { useCommand } from '@/api/use-command';
import { PasswordDialog } from '@/components/password-dialog';
import { ProblemView } from '@/components/problem-view';
import { useProblemAtField } from '@/components/use-problem-at-field';
import { useDraft } from '@/lib/use-draft';
import type { School } from './api/list-schools';
import { registerSchool, type NewSchool } from './api/register-school';
import { CHAIR_PROBLEMS, ChairFields } from './chair-fields';
import { withoutEmptyTexts } from './without-empty-texts';

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
  const changed = useChanged();
  const [form] = Form.useForm<NewSchool>();
  const [draft, setDraft] = useDraft<Partial<NewSchool>>(NEW_SCHOOL_DRAFT);
  const [registered, setRegistered] = useState<School>();
  const registering = useCommand(registerSchool, {
    onSuccess: async (school) => {
      setDraft(undefined);
      await changed('SCHOOL');
      if (school.chair?.temporaryPassword == null) {
        onClose();
      } else {
        setRegistered(school);
      }
    },
  });
  const elsewhere = useProblemAtField(form, registering.error, FIELDS_OF_PROBLEMS);
  if (registered?.chair?.temporaryPassword != null) {
    const { username, temporaryPassword } = registered.chair;
    return <PasswordDialog title={t('schools.chairAccount', { school: registered.name })} username={username} password={temporaryPassword} onClose={onClose} />;
  }
  const leave = () => {
    setDraft(undefined);
    onClose();
  };
  const required = { required: true, message: t('common.required') };
  return (
    <Drawer
      open
      size={520}
      title={t('schools.register')}
      onClose={leave}
      footer={
        <div className="uf-drawer-footer">
          <Button onClick={leave}>{t('common.cancel')}</Button>
          <Button type="primary" loading={registering.isPending} onClick={form.submit}>
            {t('schools.register')}
          </Button>
        </div>
      }
    >
      {elsewhere && <ProblemView thrown={elsewhere} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={draft}
        onValuesChange={(_, values: Partial<NewSchool>) => setDraft(values)}
        onFinish={(school: NewSchool) => registering.mutate(withoutEmptyTexts(school))}
      >
        <Form.Item name="name" label={t('schools.name')} rules={[required]}>
          <Input maxLength={100} autoFocus />
        </Form.Item>
        <Form.Item
          name="code"
          label={t('schools.code')}
          extra={t('schools.codeHint')}
          rules={[required, { pattern: /^[a-z][a-z0-9-]{1,30}$/, message: t('schools.codeForm') }]}
        >
          <Input maxLength={31} />
        </Form.Item>
        <Form.Item name="kind" label={t('schools.kind')} rules={[required]}>
          <Select options={SCHOOL_KINDS.map((it) => ({ value: it, label: t(`schools.kinds.${it}`) }))} />
        </Form.Item>
        <Form.Item name="region" label={t('common.region')} rules={[required]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="contactName" label={t('schools.contact')} rules={[required]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="contactPhone" label={t('schools.phone')}>
          <Input maxLength={40} type="tel" />
        </Form.Item>
        <Form.Item name="contactEmail" label={t('schools.email')} rules={[{ type: 'email', message: t('schools.emailHint') }]}>
          <Input maxLength={200} type="email" />
        </Form.Item>
        <h2 className="uf-form-part">{t('schools.firstChair')}</h2>
        <ChairFields />
      </Form>
    </Drawer>
  );
}

import { Alert, Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Term } from '@/components/term';
import { OFFICES, type SchoolRole } from './api/list-accounts';

/** Chooses what somebody is in their union; both hands of welfare in one needs a second thought. */
export function RolesField() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const roles = (Form.useWatch('roles', form) as readonly SchoolRole[] | undefined) ?? [];
  const both = roles.includes('welfare-officer') && roles.includes('welfare-approver');
  return (
    <>
      <Form.Item name="roles" label={<Term name="role">{t('accounts.roles')}</Term>} extra={t('accounts.rolesHint')}>
        <Checkbox.Group className="uf-roles">
          {OFFICES.map((it) => (
            <Checkbox key={it} value={it}>
              <strong>{t(`roles.${it}`)}</strong> <span className="uf-quiet">{t(`accounts.may.${it}`)}</span>
            </Checkbox>
          ))}
        </Checkbox.Group>
      </Form.Item>
      {both && (
        <>
          <Alert type="warning" showIcon title={t('accounts.welfareInOneHand')} />
          <Form.Item
            name="welfareInOneHand"
            valuePropName="checked"
            rules={[
              {
                validator: (_, confirmed?: boolean) =>
                  confirmed === true ? Promise.resolve() : Promise.reject(new Error(t('accounts.welfareConfirmMissing'))),
              },
            ]}
          >
            <Checkbox>{t('accounts.welfareConfirm')}</Checkbox>
          </Form.Item>
        </>
      )}
    </>
  );
}

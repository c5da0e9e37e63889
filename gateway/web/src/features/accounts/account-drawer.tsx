import { Button, Drawer, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '@/api/problem';
import { ProblemView } from '@/components/problem-view';
import { useProblemAtField } from '@/components/use-problem-at-field';
import { useDraft } from '@/lib/use-draft';
import type { AccountChange } from './api/change-account';
import type { NewAccount } from './api/create-account';
import type { Account } from './api/list-accounts';
import { RolesField } from './roles-field';

/** What stands in the form; the user name only for a new account. */
export type AccountFields = AccountChange & Pick<NewAccount, 'username'>;

interface Props {
  title: string;
  okText: string;
  draftKey: string;
  /** The account that is changed; none for a new one. */
  account?: Account;
  problem: ApiProblem | null;
  sending: boolean;
  onSend: (fields: AccountFields) => void;
  onClose: () => void;
}

const FIELDS_OF_PROBLEMS = {
  ACCOUNT_USERNAME_TAKEN: 'username',
  ACCOUNT_USERNAME_NOT_ALLOWED: 'username',
  ACCOUNT_EMAIL_TAKEN: 'email',
  ACCOUNT_EMAIL_INVALID: 'email',
  ACCOUNT_NAME_INVALID: 'displayName',
};

/** The form for one account; what is typed is kept until it was sent or given up. */
export function AccountDrawer({ title, okText, draftKey, account, problem, sending, onSend, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<AccountFields>();
  const [draft, setDraft] = useDraft<Partial<AccountFields>>(draftKey);
  const elsewhere = useProblemAtField(form, problem, FIELDS_OF_PROBLEMS);
  const required = { required: true, whitespace: true, message: t('common.required') };
  const leave = () => {
    setDraft(undefined);
    onClose();
  };
  return (
    <Drawer
      open
      size={520}
      title={title}
      onClose={leave}
      footer={
        <div className="uf-drawer-footer">
          <Button onClick={leave}>{t('common.cancel')}</Button>
          <Button type="primary" loading={sending} onClick={form.submit}>
            {okText}
          </Button>
        </div>
      }
    >
      {elsewhere && <ProblemView thrown={elsewhere} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={draft ?? fieldsOf(account)}
        onValuesChange={(_, values: AccountFields) => setDraft(values)}
        onFinish={(fields: AccountFields) => onSend({ ...fields, email: fields.email === '' ? undefined : fields.email })}
      >
        <Form.Item name="displayName" label={t('accounts.displayName')} rules={[required]}>
          <Input maxLength={60} autoFocus />
        </Form.Item>
        {account === undefined && (
          <Form.Item
            name="username"
            label={t('password.username')}
            extra={t('accounts.usernameHint')}
            rules={[required, { pattern: /^[a-z0-9][a-z0-9._-]{2,59}$/, message: t('accounts.usernameForm') }]}
          >
            <Input maxLength={60} autoComplete="off" autoCapitalize="none" spellCheck={false} />
          </Form.Item>
        )}
        <Form.Item
          name="email"
          label={t('accounts.email')}
          extra={t('accounts.emailHint')}
          rules={[{ type: 'email', message: t('accounts.emailForm') }]}
        >
          <Input maxLength={200} type="email" autoComplete="off" />
        </Form.Item>
        <RolesField />
      </Form>
    </Drawer>
  );
}

function fieldsOf(account: Account | undefined): Partial<AccountFields> {
  return account === undefined
    ? { roles: [] }
    : {
        displayName: account.displayName,
        roles: account.roles.filter((it) => it !== 'member'),
        ...(account.email != null && { email: account.email }),
      };
}

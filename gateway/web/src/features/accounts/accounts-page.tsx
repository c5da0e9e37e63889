import { UserAddOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { FilterBar, searchField, selectField } from '@/kit/list/filter-bar';
import { ListPage } from '@/kit/list/list-page';
import { NothingFound } from '@/kit/list/nothing-found';
import { oneOf, text, useSearch } from '@/kit/list/use-search';
import { hasDraft } from '@/lib/drafts';
import { schoolQuery } from '@/session/get-school';
import { useMe } from '@/session/me-context';
import { AccountTable } from './account-table';
import { accountsQuery, OFFICES } from './api/list-accounts';
import { NewAccount, newAccountDraft } from './new-account';

/** The accounts of a school: of the one in the address for the federation, of one's own for a chair. */
export default function AccountsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { schoolId = me.school?.id ?? '' } = useParams();
  const school = useQuery(schoolQuery(schoolId));
  const search = useSearch({ search: text(), role: oneOf(OFFICES) });
  const [adding, setAdding] = useState(() => hasDraft(newAccountDraft(schoolId)));
  const roles = OFFICES.map((it) => ({ value: it, label: t(`roles.${it}`) }));
  return (
    <>
      <ListPage
        about={school.data?.name}
        actions={
          <Button type="primary" icon={<UserAddOutlined aria-hidden />} onClick={() => setAdding(true)}>
            {t('accounts.new')}
          </Button>
        }
        filters={
          <FilterBar
            search={search}
            fields={[searchField('search', t('accounts.search')), selectField('role', t('accounts.roles'), roles)]}
          />
        }
        query={useInfiniteQuery(accountsQuery(schoolId, search.values))}
      >
        {(accounts) => (
          <AccountTable
            schoolId={schoolId}
            accounts={accounts}
            empty={<NothingFound search={search} empty={t('accounts.empty')} filtered={t('accounts.empty')} />}
          />
        )}
      </ListPage>
      {adding && <NewAccount schoolId={schoolId} onClose={() => setAdding(false)} />}
    </>
  );
}

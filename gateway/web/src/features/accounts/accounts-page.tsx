import { UserAddOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loaded } from '@/components/loaded';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { SearchBox } from '@/components/search-box';
import { hasDraft } from '@/lib/drafts';
import { oneOf } from '@/lib/address';
import { useFilters } from '@/lib/use-filters';
import { schoolQuery } from '@/session/get-school';
import { useMe } from '@/session/me-context';
import { AccountTable } from './account-table';
import { accountsQuery, OFFICES } from './api/list-accounts';
import { NewAccount, newAccountDraft } from './new-account';

const FILTERS = ['search', 'role'] as const;

/** The accounts of a school: of the one in the address for the federation, of one's own for a chair. */
export default function AccountsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { schoolId = me.school?.id ?? '' } = useParams();
  const school = useQuery(schoolQuery(schoolId));
  const [filters, setFilter] = useFilters(FILTERS);
  const role = oneOf(OFFICES, filters.role);
  const [adding, setAdding] = useState(() => hasDraft(newAccountDraft(schoolId)));
  const accounts = useInfiniteQuery(
    accountsQuery(schoolId, { search: filters.search, role }),
  );
  return (
    <Page
      about={school.data?.name}
      actions={
        <Button type="primary" icon={<UserAddOutlined aria-hidden />} onClick={() => setAdding(true)}>
          {t('accounts.new')}
        </Button>
      }
    >
      <div className="uf-filters">
        <SearchBox value={filters.search} label={t('accounts.search')} onSearch={(search) => setFilter('search', search)} />
        <Select
          allowClear
          value={role}
          placeholder={t('accounts.roles')}
          aria-label={t('accounts.roles')}
          onChange={(it?: string) => setFilter('role', it)}
          options={OFFICES.map((it) => ({ value: it, label: t(`roles.${it}`) }))}
        />
      </div>
      <Loaded query={accounts}>
        {({ pages }) => (
          <>
            <AccountTable schoolId={schoolId} filters={FILTERS} accounts={pages.flatMap((it) => it.items)} />
            <LoadMore query={accounts} />
          </>
        )}
      </Loaded>
      {adding && <NewAccount schoolId={schoolId} onClose={() => setAdding(false)} />}
    </Page>
  );
}

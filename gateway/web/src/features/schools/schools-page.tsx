import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/link-button';
import { Loaded } from '@/components/loaded';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { SearchBox } from '@/components/search-box';
import { hasDraft } from '@/lib/drafts';
import { oneOf } from '@/lib/address';
import { useFilters } from '@/lib/use-filters';
import { useMay } from '@/session/me-context';
import { SCHOOL_STATES, schoolsQuery } from './api/list-schools';
import { schoolsImportPath } from './paths';
import { NEW_SCHOOL_DRAFT, RegisterDrawer } from './register-drawer';
import { SchoolTable } from './school-table';
import './schools.css';

const FILTERS = ['search', 'state'] as const;

/** The federation's register of schools. */
export default function SchoolsPage() {
  const { t } = useTranslation();
  const writes = useMay('schools.write');
  const [filters, setFilter] = useFilters(FILTERS);
  const state = oneOf(SCHOOL_STATES, filters.state);
  const [registering, setRegistering] = useState(() => writes && hasDraft(NEW_SCHOOL_DRAFT));
  const schools = useInfiniteQuery(
    schoolsQuery({ search: filters.search, state }),
  );
  return (
    <Page
      actions={
        writes && (
          <>
            <LinkButton to={schoolsImportPath()} icon={<UploadOutlined aria-hidden />}>
              {t('schools.import')}
            </LinkButton>
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setRegistering(true)}>
              {t('schools.register')}
            </Button>
          </>
        )
      }
    >
      <div className="uf-filters">
        <SearchBox value={filters.search} label={t('schools.search')} onSearch={(search) => setFilter('search', search)} />
        <Select
          allowClear
          value={state}
          placeholder={t('common.state')}
          aria-label={t('common.state')}
          onChange={(it?: string) => setFilter('state', it)}
          options={SCHOOL_STATES.map((it) => ({ value: it, label: t(`schools.states.${it}`) }))}
        />
      </div>
      <Loaded query={schools}>
        {({ pages }) => (
          <>
            <SchoolTable filters={FILTERS} schools={pages.flatMap((it) => it.items)} />
            <LoadMore query={schools} />
          </>
        )}
      </Loaded>
      {registering && <RegisterDrawer onClose={() => setRegistering(false)} />}
    </Page>
  );
}

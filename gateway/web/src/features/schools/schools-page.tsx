import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/link-button';
import { FilterBar, searchField, selectField } from '@/kit/list/filter-bar';
import { ListPage } from '@/kit/list/list-page';
import { NothingFound } from '@/kit/list/nothing-found';
import { oneOf, text, useSearch } from '@/kit/list/use-search';
import { hasDraft } from '@/lib/drafts';
import { useMay } from '@/session/me-context';
import { SCHOOL_STATES, schoolsQuery } from './api/list-schools';
import { schoolsImportPath } from './paths';
import { NEW_SCHOOL_DRAFT, RegisterDrawer } from './register-drawer';
import { SchoolTable } from './school-table';
import './schools.css';

/** The federation's register of schools. */
export default function SchoolsPage() {
  const { t } = useTranslation();
  const writes = useMay('schools.write');
  const search = useSearch({ search: text(), state: oneOf(SCHOOL_STATES) });
  const [registering, setRegistering] = useState(() => writes && hasDraft(NEW_SCHOOL_DRAFT));
  const states = SCHOOL_STATES.map((it) => ({ value: it, label: t(`schools.states.${it}`) }));
  return (
    <>
      <ListPage
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
        filters={
          <FilterBar
            search={search}
            fields={[searchField('search', t('schools.search')), selectField('state', t('common.state'), states)]}
          />
        }
        query={useInfiniteQuery(schoolsQuery(search.values))}
      >
        {(schools) => (
          <SchoolTable
            schools={schools}
            empty={<NothingFound search={search} empty={t('schools.none')} filtered={t('schools.empty')} />}
          />
        )}
      </ListPage>
      {registering && <RegisterDrawer onClose={() => setRegistering(false)} />}
    </>
  );
}

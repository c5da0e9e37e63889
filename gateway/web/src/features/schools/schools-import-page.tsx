import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTitleOf } from '@/config/features';
import { ImportWizard } from '@/kit/import/import-wizard';
import { usePageAddress } from '@/session/use-page-address';
import { confirmSchools } from './api/confirm-schools';
import { previewSchools, SCHOOLS_TEMPLATE, type SchoolSheet } from './api/preview-schools';
import { schoolsPath } from './paths';
import { SheetTable } from './sheet-table';

/** Takes a list of schools from a spreadsheet: every row is shown before anything is registered. */
export default function SchoolsImportPage() {
  const { t } = useTranslation();
  const toSchools = useTitleOf(schoolsPath());
  const addressOf = usePageAddress();
  const next = ({ state, ready, unfinished, passwordsWaiting }: SchoolSheet) => {
    if (state === 'PREVIEWED') {
      return { text: t('schools.registerCount', { count: ready }), disabled: ready === 0 };
    }
    return unfinished + passwordsWaiting > 0 ? { text: t('schools.goOn') } : undefined;
  };
  return (
    <ImportWizard
      title={t('schools.import')}
      about={(sheet) => t(sheet !== undefined && isConfirmed(sheet) ? 'schools.imported' : 'schools.importAbout')}
      template={{ href: addressOf(SCHOOLS_TEMPLATE), text: t('schools.template') }}
      accept=".xlsx"
      dropText={t('schools.drop')}
      otherFileText={t('schools.otherFile')}
      upload={previewSchools}
      confirm={({ id }: SchoolSheet, key) => confirmSchools({ id }, key)}
      changes={['SCHOOL']}
      isConfirmed={isConfirmed}
      next={next}
      merged={withKnownPasswords}
      onward={<Link to={schoolsPath()}>{toSchools}</Link>}
    >
      {({ rows }) => <SheetTable rows={rows} />}
    </ImportWizard>
  );
}

function isConfirmed({ state }: SchoolSheet): boolean {
  return state === 'CONFIRMED';
}

/** A password is told once; those told before stay in sight when the rest of the list is asked for again. */
function withKnownPasswords(sheet: SchoolSheet, before: SchoolSheet | undefined): SchoolSheet {
  const known = new Map(before?.rows.map(({ number, outcome }) => [number, outcome?.temporaryPassword]));
  const rows = sheet.rows.map((row) => {
    const temporaryPassword = row.outcome?.temporaryPassword ?? known.get(row.number);
    return temporaryPassword == null ? row : { ...row, outcome: { ...row.outcome, temporaryPassword } };
  });
  return { ...sheet, rows };
}

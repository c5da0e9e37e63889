import { FileExcelOutlined, InboxOutlined } from '@ant-design/icons';
import { Button, Progress, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { problemOf, type ApiProblem } from '@/api/problem';
import { useChanged } from '@/api/use-changed';
import { useCommand } from '@/api/use-command';
import { Page } from '@/components/page';
import { ProblemView } from '@/components/problem-view';
import { useTitleOf } from '@/config/features';
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
  const changed = useChanged();
  const [share, setShare] = useState<number>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [sheet, setSheet] = useState<SchoolSheet>();
  const confirming = useCommand(confirmSchools, {
    onSuccess: async (confirmed) => {
      setSheet((before) => withKnownPasswords(confirmed, before));
      await changed('SCHOOL');
    },
  });
  const read = async (file: File) => {
    setProblem(undefined);
    setShare(0);
    try {
      setSheet(await previewSchools({ file, key: crypto.randomUUID(), onProgress: setShare }));
    } catch (thrown) {
      setProblem(problemOf(thrown));
    } finally {
      setShare(undefined);
    }
  };
  return (
    <Page
      title={t('schools.import')}
      about={t(sheet?.state === 'CONFIRMED' ? 'schools.imported' : 'schools.importAbout')}
      actions={
        <>
          {sheet === undefined && (
            <Button icon={<FileExcelOutlined aria-hidden />} href={addressOf(SCHOOLS_TEMPLATE)} download>
              {t('schools.template')}
            </Button>
          )}
          {sheet?.state === 'PREVIEWED' && (
            <>
              <Button onClick={() => setSheet(undefined)}>{t('schools.otherFile')}</Button>
              <Button
                type="primary"
                disabled={sheet.ready === 0}
                loading={confirming.isPending}
                onClick={() => confirming.mutate({ id: sheet.id })}
              >
                {t('schools.registerCount', { count: sheet.ready })}
              </Button>
            </>
          )}
          {sheet?.state === 'CONFIRMED' && sheet.unfinished + sheet.passwordsWaiting > 0 && (
            <Button type="primary" loading={confirming.isPending} onClick={() => confirming.mutate({ id: sheet.id })}>
              {t('schools.goOn')}
            </Button>
          )}
          {sheet?.state === 'CONFIRMED' && <Link to={schoolsPath()}>{toSchools}</Link>}
        </>
      }
    >
      {problem && <ProblemView thrown={problem} />}
      {confirming.error && <ProblemView thrown={confirming.error} />}
      {sheet === undefined ? (
        <div>
          <Upload.Dragger
            accept=".xlsx"
            showUploadList={false}
            disabled={share !== undefined}
            beforeUpload={(file) => {
              void read(file);
              return false;
            }}
          >
            <InboxOutlined className="uf-drop-icon" aria-hidden />
            <p>{t('schools.drop')}</p>
            {share !== undefined && <Progress percent={Math.round(share * 100)} />}
          </Upload.Dragger>
        </div>
      ) : (
        <SheetTable rows={sheet.rows} />
      )}
    </Page>
  );
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

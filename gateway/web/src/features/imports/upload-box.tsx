import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { FileDrop } from '@/kit/import/file-drop';
import { importQuery, type Import } from './api/get-import';
import { uploadDocument } from './api/upload-document';
import { importPath } from './paths';

/** Takes documents, shows how far each is, and opens the reading of a single one at once. */
export function UploadBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const show = async (reading: Import, alone: boolean) => {
    queries.setQueryData(importQuery(reading.id).queryKey, reading);
    await queries.invalidateQueries({ queryKey: ['imports', 'list'] });
    if (alone) {
      await navigate(importPath(reading.id));
    }
  };
  return (
    <FileDrop
      several
      accept=".txt,.doc,.docx"
      upload={uploadDocument}
      onRead={show}
      outcome={({ id, title, fileName }) => <Link to={importPath(id)}>{t('imports.readAs', { title: title ?? fileName })}</Link>}
    >
      <p>{t('imports.drop')}</p>
      <p className="uf-quiet">{t('imports.formats')}</p>
    </FileDrop>
  );
}

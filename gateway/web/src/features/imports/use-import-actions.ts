import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { act, type Acts } from '@/kit/list/act';
import { forgetDraftsOf } from '@/lib/drafts';
import { discardImport } from './api/discard-import';
import type { Import } from './api/get-import';
import { importsPath } from './paths';

/** What can be done with a document that was read: made a plan, or given up. */
export function useImportActions({ id, version }: Import, onConfirm: () => void): Acts {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return {
    confirm: { label: t('imports.confirm'), primary: true, onClick: onConfirm },
    delete: act({
      label: t('imports.discard'),
      danger: true,
      ask: { title: t('imports.discardTitle'), detail: t('imports.discardDetail') },
      command: discardImport,
      input: { id, version },
      done: () => {
        forgetDraftsOf(`import:${id}`);
        return navigate(importsPath());
      },
    }),
  };
}

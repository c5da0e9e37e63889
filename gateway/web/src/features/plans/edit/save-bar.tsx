import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConflictDialog } from '@/components/conflict-dialog';
import { ProblemView } from '@/components/problem-view';
import type { PlanDraftHandle } from './use-plan-draft';

/** Stays in sight while there is something to save. */
export function SaveBar({ draft }: { draft: PlanDraftHandle }) {
  const { t } = useTranslation();
  if (!draft.dirty) {
    return null;
  }
  const { saving, conflict } = draft;
  return (
    <div className="uf-save-bar" role="region" aria-label={t('plans.unsaved')}>
      {saving.error && !conflict && <ProblemView thrown={saving.error} onRetry={draft.save} />}
      <div className="uf-save-bar-line">
        <span>{t('plans.unsaved')}</span>
        <Button onClick={draft.discard}>{t('plans.discard')}</Button>
        <Button type="primary" loading={saving.isPending} onClick={draft.save}>
          {t('common.save')}
        </Button>
      </div>
      <ConflictDialog
        open={conflict !== undefined}
        changedAt={conflict?.updatedAt}
        onTakeTheirs={draft.takeTheirs}
        onKeepMine={draft.keepMine}
      />
    </div>
  );
}

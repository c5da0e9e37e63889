import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemView } from '@/components/problem-view';
import type { PlanDraftHandle } from './use-plan-draft';

const MergeDialog = lazy(() => import('../merge/merge-dialog'));

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
      {conflict && (
        <Suspense>
          <MergeDialog
            {...conflict}
            key={conflict.changedAt}
            mine={draft.content}
            saving={saving.isPending}
            onMerge={draft.saveMerged}
            onGoOn={draft.goOnWith}
            onTakeTheirs={draft.takeTheirs}
          />
        </Suspense>
      )}
    </div>
  );
}

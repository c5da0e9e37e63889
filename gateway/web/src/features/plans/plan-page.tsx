import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { Loaded } from '@/components/loaded';
import { Page } from '@/components/page';
import { formatMoment } from '@/lib/format';
import { planQuery, type Plan } from './api/get-plan';
import { SaveBar } from './edit/save-bar';
import { usePlanDraft } from './edit/use-plan-draft';
import { PlanActions } from './plan-actions';
import { PlanContentView, type PlanTab } from './plan-content';
import { PlanStateTag } from './plan-state-tag';
import { ReviewNotes } from './review-notes';
import { flattened } from './sections';

/** One plan: read it, change it, hand it in, decide about it. */
export default function PlanPage() {
  const { planId = '' } = useParams();
  return <Loaded query={useQuery(planQuery(planId))}>{(plan) => <PlanScreen key={plan.id} plan={plan} />}</Loaded>;
}

function PlanScreen({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const editable = plan.actions.includes('edit');
  const draft = usePlanDraft(plan);
  return (
    <Page
      title={draft.content.title}
      about={<About plan={plan} />}
      actions={<PlanActions plan={plan} dirty={draft.dirty} />}
    >
      <Notes plan={plan} />
      {!editable && draft.dirty && <Alert type="info" showIcon title={t('plans.draftOutOfTime')} />}
      <PlanContentView
        plan={plan}
        content={draft.content}
        draft={editable ? draft : undefined}
        tab={(search.get('tab') as PlanTab | null) ?? 'year'}
        onTab={(tab) => setSearch({ tab }, { replace: true })}
      />
      <SaveBar draft={draft} />
    </Page>
  );
}

function About({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <span className="uf-about-line">
      <PlanStateTag state={plan.state} />
      <span>{plan.schoolName}</span>
      <span>{t('common.yearOf', { year: plan.year })}</span>
      {plan.submittedAt != null && <span>{t('plans.submittedAt', { at: formatMoment(plan.submittedAt) })}</span>}
      {plan.approvedAt != null && <span>{t('plans.approvedAt', { at: formatMoment(plan.approvedAt) })}</span>}
      {(plan.changesSinceApproval ?? 0) > 0 && <span>{t('plans.changesSinceApproval', { count: plan.changesSinceApproval ?? 0 })}</span>}
    </span>
  );
}

/** What was said about the plan as a whole, or about a part that is gone. */
function Notes({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  if (plan.state === 'APPROVED' || plan.review == null) {
    return null;
  }
  const places = new Set(flattened(plan.sections).flatMap((it) => [it.sectionId, it.heading]));
  const { reasons } = plan.review;
  const general = reasons.filter((it) => it.section == null || !places.has(it.section));
  const placed = reasons.length - general.length;
  return (
    <div className="uf-notes">
      <ReviewNotes reasons={general} />
      {placed > 0 && <Alert type="warning" showIcon title={t('plans.placedReasons', { count: placed })} />}
    </div>
  );
}

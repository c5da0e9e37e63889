import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { Loaded } from '@/components/loaded';
import { Page } from '@/components/page';
import { ExportButton } from '@/kit/list/export-button';
import { oneOf } from '@/lib/address';
import { formatMoment } from '@/lib/format';
import { monthsText } from '@/lib/months';
import type { PlanContent } from './api/edit-plan';
import { exportPlanUrl } from './api/export-plan';
import { planQuery, type Plan } from './api/get-plan';
import { SaveBar } from './edit/save-bar';
import { usePlanDraft } from './edit/use-plan-draft';
import { PlanActions } from './plan-actions';
import { PlanContentView, PLAN_TABS } from './plan-content';
import { PlanStateTag } from './plan-state-tag';
import { PrintedPlan } from './printed-plan';
import { MarkablePlan } from './markable-plan';
import { generalReasons, placesOf, remarksOf, type RemarkPlace } from './reasons';
import { ReviewNotes } from './review-notes';
import './plans.css';

/** One plan: read it, change it, hand it in, decide about it. */
export default function PlanPage() {
  const { planId = '' } = useParams();
  return (
    <Loaded query={useQuery(planQuery(planId))} page>
      {(plan) => <PlanScreen key={plan.id} plan={plan} />}
    </Loaded>
  );
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
      actions={
        <>
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            {t('kit.print')}
          </Button>
          <ExportButton href={exportPlanUrl(plan.id)} title={draft.dirty ? t('plans.exportSaved') : undefined}>
            {t('plans.export')}
          </ExportButton>
          <PlanActions plan={plan} dirty={draft.dirty} />
        </>
      }
    >
      <MarkablePlan value={plan.actions.includes('mark') ? plan : undefined}>
        <Notes plan={plan} content={draft.content} />
        {!editable && draft.dirty && <Alert type="info" showIcon title={t('plans.draftOutOfTime')} />}
        <PlanContentView
          plan={plan}
          content={draft.content}
          draft={editable ? draft : undefined}
          tab={oneOf(PLAN_TABS, search.get('tab') ?? undefined) ?? 'year'}
          onTab={(tab) => setSearch({ tab }, { replace: true })}
        />
      </MarkablePlan>
      <PrintedPlan plan={plan} content={draft.content} />
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
      {plan.submittedAt != null && plan.state !== 'DRAFT' && (
        <span>{t('plans.submittedAt', { at: formatMoment(plan.submittedAt) })}</span>
      )}
      {plan.approvedAt != null && <span>{t('plans.approvedAt', { at: formatMoment(plan.approvedAt) })}</span>}
      {(plan.changesSinceApproval ?? 0) > 0 && <span>{t('plans.changesSinceApproval', { count: plan.changesSinceApproval ?? 0 })}</span>}
    </span>
  );
}

/** What was said about the plan as a whole, or about a part that is gone. */
function Notes({ plan, content }: { plan: Plan; content: PlanContent }) {
  const { t } = useTranslation();
  const remarks = remarksOf(plan);
  if (remarks.length === 0) {
    return null;
  }
  const general = generalReasons(remarks, content);
  const placed = placesOf(remarks, content);
  const done = remarks.filter((it) => it.mark !== undefined).length;
  return (
    <div className="uf-notes">
      <div role="status">{t('plans.marks.count', { count: remarks.length, done })}</div>
      <ReviewNotes reasons={general} />
      {placed.length > 0 && <Placed places={placed} />}
    </div>
  );
}

/** Where the other remarks stand, with the way to each. */
function Placed({ places }: { places: readonly RemarkPlace[] }) {
  const { t } = useTranslation();
  return (
    <Alert
      type="info"
      showIcon
      title={t('plans.placedReasons', { count: places.length })}
      description={
        <ul className="uf-plain-list">
          {places.map((it) => (
            <li key={it.number}>
              <Link to={{ search: `?tab=${'item' in it ? 'year' : 'outline'}` }} replace>
                {'item' in it
                  ? t('plans.placedAtItem', { month: it.item.months.length > 0 ? monthsText(it.item.months) : t('plans.undated'), text: it.item.text })
                  : t('plans.placedAtSection', { heading: it.section.heading })}
              </Link>
            </li>
          ))}
        </ul>
      }
    />
  );
}

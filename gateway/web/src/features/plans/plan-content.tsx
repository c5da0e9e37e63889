import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TabsWithAction } from '@/components/tabs-with-action';
import type { PlanContent } from './api/edit-plan';
import type { Plan } from './api/get-plan';
import { blankItem, blankSection, type Editing } from './edit/blank';
import type { PlanDraftHandle } from './edit/use-plan-draft';
import { PlanBesidePrevious } from './plan-beside-previous';
import { PlanHistory } from './plan-history';
import { PlanOutline } from './plan-outline';
import { PlanTable } from './plan-table';
import { PlanYear } from './plan-year';
import { remarksOf } from './reasons';
import './plans.css';

/** Only those who may change the plan have them. */
const PlanEditors = lazy(() => import('./edit/plan-editors'));

export const PLAN_TABS = ['year', 'outline', 'table', 'previous', 'history'] as const;
export type PlanTab = (typeof PLAN_TABS)[number];

interface Props {
  plan: Plan;
  content: PlanContent;
  /** Given when this person may change the plan. */
  draft?: PlanDraftHandle | undefined;
  tab: PlanTab;
  onTab: (tab: PlanTab) => void;
}

/** The plan in five ways: its year, its text, its items as a table, beside the one before, its history. */
export function PlanContentView({ plan, content, draft, tab, onTab }: Props) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<Editing>();
  const editItem = draft && ((item: PlanContent['items'][number]) => setEditing({ item }));
  const editSection = draft && ((section: PlanContent['sections'][number]) => setEditing({ section }));
  const addItem = draft && ((month: number) => setEditing({ item: blankItem([month]) }));
  const reasons = remarksOf(plan);
  return (
    <>
      <TabsWithAction
        activeKey={tab}
        onChange={(key) => onTab(key as PlanTab)}
        destroyOnHidden
        action={
          draft && tab !== 'history' && tab !== 'previous' ? (
            <Button
              size="small"
              onClick={() => setEditing(tab === 'outline' ? { section: blankSection() } : { item: blankItem([]) })}
            >
              {t(tab === 'outline' ? 'plans.addSection' : 'plans.addItem')}
            </Button>
          ) : null
        }
        items={[
          {
            key: 'year',
            label: t('plans.tabs.year'),
            children: (
              <PlanYear items={content.items} firstMonth={firstMonth(plan)} reasons={reasons} onEdit={editItem} onAdd={addItem} />
            ),
          },
          {
            key: 'outline',
            label: t('plans.tabs.outline'),
            children: <PlanOutline sections={content.sections} reasons={reasons} onEdit={editSection} />,
          },
          { key: 'table', label: t('plans.tabs.table'), children: <PlanTable time={plan} items={content.items} reasons={reasons} onEdit={editItem} /> },
          { key: 'previous', label: t('plans.tabs.previous'), children: <PlanBesidePrevious plan={plan} /> },
          { key: 'history', label: t('plans.tabs.history'), children: <PlanHistory planId={plan.id} /> },
        ]}
      />
      {draft && editing && (
        <Suspense>
          <PlanEditors time={plan} draft={draft} editing={editing} onClose={() => setEditing(undefined)} />
        </Suspense>
      )}
    </>
  );
}

function firstMonth({ period }: Plan): number | undefined {
  return period.from == null ? undefined : Number(period.from.slice(5, 7));
}

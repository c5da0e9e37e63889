import { MoreOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { MenuButton } from '@/components/menu-button';
import { useReportedCommand } from '@/kit/use-reported-command';
import { forgetDraftsOf } from '@/lib/drafts';
import { discardPlan } from './api/discard-plan';
import { planQuery, type Plan } from './api/get-plan';
import { MoveDialog } from './move-dialog';
import { plansPath } from './paths';

interface Props {
  plan: Plan;
  /** Moving is not offered while changes are unsaved. */
  dirty: boolean;
}

/** What is seldom done with a plan: moving it to another year, throwing a draft away. */
export function PlanMenu({ plan, dirty }: Props) {
  const { t } = useTranslation();
  const [moving, setMoving] = useState(false);
  const askToDiscard = useDiscard(plan);
  const items = [
    { key: 'move', label: t('plans.actions.move'), disabled: dirty, title: dirty ? t('plans.saveFirst') : undefined },
    { key: 'delete', label: t('plans.actions.delete'), danger: true },
  ].filter(({ key }) => plan.actions.some((it) => it === key));
  return (
    <>
      {items.length > 0 && (
        <MenuButton
          icon={<MoreOutlined aria-hidden />}
          aria-label={t('kit.more')}
          menu={{ items, onClick: ({ key }) => (key === 'move' ? setMoving(true) : askToDiscard()) }}
        />
      )}
      {moving && <MoveDialog plan={plan} onClose={() => setMoving(false)} />}
    </>
  );
}

/** Asks once more, then throws the draft away and goes back to the list. */
function useDiscard(plan: Plan): () => void {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const imported = plan.sourceImportId != null;
  const discarding = useReportedCommand(discardPlan, {
    changes: ['PLAN', 'IMPORT'],
    done: t(imported ? 'plans.done.deleteImported' : 'plans.done.delete'),
    onSuccess: async () => {
      forgetDraftsOf(`plan:${plan.id}`);
      await navigate(plansPath());
      queries.removeQueries({ queryKey: planQuery(plan.id).queryKey });
    },
  });
  const discard = () => discarding.mutateAsync({ id: plan.id, version: plan.version }).catch(() => undefined);
  return () =>
    void modal.confirm({
      title: t('plans.deleteTitle'),
      content: [t('plans.deleteDetail', { year: plan.year }), imported ? t('plans.deleteImported') : ''].join(''),
      okText: t('common.delete'),
      okButtonProps: { danger: true },
      cancelText: t('common.cancel'),
      onOk: discard,
    });
}

import { MoreOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChanged } from '@/api/use-changed';
import { useCommand } from '@/api/use-command';
import { explainProblem } from '@/components/explain-problem';
import { MenuButton } from '@/components/menu-button';
import { writeDraft } from '@/lib/drafts';
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
  if (items.length === 0) {
    return null;
  }
  return (
    <>
      <MenuButton
        icon={<MoreOutlined aria-hidden />}
        aria-label={t('plans.more')}
        menu={{ items, onClick: ({ key }) => (key === 'move' ? setMoving(true) : askToDiscard()) }}
      />
      {moving && <MoveDialog plan={plan} onClose={() => setMoving(false)} />}
    </>
  );
}

/** Asks once more, then throws the draft away and goes back to the list. */
function useDiscard(plan: Plan): () => void {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const changed = useChanged();
  const imported = plan.sourceImportId != null;
  const discarding = useCommand(discardPlan, {
    onSuccess: async () => {
      writeDraft(`plan:${plan.id}`, undefined);
      void message.success(t(imported ? 'plans.done.deleteImported' : 'plans.done.delete'));
      await navigate(plansPath());
      queries.removeQueries({ queryKey: planQuery(plan.id).queryKey });
      await Promise.all([changed('PLAN'), changed('IMPORT')]);
    },
    onError: (problem) => void message.error(explainProblem(problem, t).title),
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

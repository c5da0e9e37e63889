import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChanged } from '@/api/use-changed';
import { act, type Act } from '@/kit/list/act';
import { forgetDraftsOf } from '@/lib/drafts';
import { discardPlan } from './api/discard-plan';
import { planQuery, type Plan } from './api/get-plan';
import { plansPath } from './paths';

/** Asks once more, then throws the draft away and goes back to the list. */
export function useDiscard({ id, version, year, sourceImportId }: Plan): Act {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const changed = useChanged();
  const imported = sourceImportId != null;
  return act({
    label: t('plans.actions.delete'),
    danger: true,
    seldom: true,
    ask: {
      title: t('plans.deleteTitle'),
      detail: [t('plans.deleteDetail', { year }), imported ? t('plans.deleteImported') : ''].join(''),
      ok: t('common.delete'),
    },
    command: discardPlan,
    input: { id, version },
    done: async () => {
      forgetDraftsOf(`plan:${id}`);
      void message.success(t(imported ? 'plans.done.deleteImported' : 'plans.done.delete'));
      await navigate(plansPath());
      queries.removeQueries({ queryKey: planQuery(id).queryKey });
      void changed('IMPORT');
    },
  });
}

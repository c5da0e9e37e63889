import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { History } from '@/kit/detail/history';
import { planVersionsQuery } from './api/list-versions';
import { CompareVersions } from './compare-versions';
import { PlanDiffView } from './plan-diff';
import { PlanStateTag } from './plan-state-tag';
import { remarkLines } from './reasons';

/** What happened to the plan, and what each step changed in it. */
export function PlanHistory({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const versions = useQuery(planVersionsQuery(planId));
  return (
    <Loaded query={versions}>
      {({ items }) => (
        <>
          <CompareVersions planId={planId} versions={items} />
          <History
            happenings={items.map(({ version, action, state, actorName, at, comment }, index) => ({
              key: version,
              what: t(`plans.events.${action}` as 'plans.events.edit', { defaultValue: action }),
              state: <PlanStateTag state={state} />,
              who: actorName,
              at,
              comment: comment && remarkText(comment, t),
              more: <WhatChanged planId={planId} from={items[index + 1]?.version} to={version} />,
            }))}
          />
        </>
      )}
    </Loaded>
  );
}

/** Shows on demand what a step changed; the first changed nothing. */
function WhatChanged({ planId, from, to }: { planId: string; from: number | undefined; to: number }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    from !== undefined && (
      <>
        <Button type="link" size="small" className="uf-flush" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t(shown ? 'plans.hideDiff' : 'plans.showDiff')}
        </Button>
        {shown && <PlanDiffView planId={planId} from={from} to={to} />}
      </>
    )
  );
}

/** What was said at a step; the reasons of a return in words. */
function remarkText(text: string, t: TFunction): string {
  return remarkLines(text)
    .map((line) =>
      line.code === undefined ? line.text : [t(`plans.reasons.${line.code}`), line.text].filter(Boolean).join(t('common.colon')),
    )
    .join('\n');
}

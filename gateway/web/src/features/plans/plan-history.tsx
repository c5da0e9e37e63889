import { useQuery } from '@tanstack/react-query';
import { Button, Timeline } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { formatMoment } from '@/lib/format';
import { planVersionsQuery } from './api/list-versions';
import { CompareVersions } from './compare-versions';
import { PlanDiffView } from './plan-diff';
import { PlanStateTag } from './plan-state-tag';
import { remarkLines } from './reasons';

/** What happened to the plan, and what each step changed in it. */
export function PlanHistory({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const versions = useQuery(planVersionsQuery(planId));
  const [shown, setShown] = useState<number>();
  return (
    <Loaded query={versions}>
      {({ items }) => (
        <>
        <CompareVersions planId={planId} versions={items} />
        <Timeline
          className="uf-history"
          items={items.map((it, index) => {
            const before = items[index + 1]?.version;
            return {
              key: it.version,
              content: (
                <>
                  <div className="uf-history-line">
                    <strong>{t(`plans.events.${it.action}` as 'plans.events.edit', { defaultValue: it.action })}</strong>
                    <PlanStateTag state={it.state} />
                    <span>{it.actorName}</span>
                    <time dateTime={it.at}>{formatMoment(it.at)}</time>
                  </div>
                  {it.comment != null && it.comment !== '' && <Remark text={it.comment} />}
                  {before !== undefined && (
                    <Button
                      type="link"
                      size="small"
                      className="uf-flush"
                      aria-expanded={shown === it.version}
                      onClick={() => setShown(shown === it.version ? undefined : it.version)}
                    >
                      {t(shown === it.version ? 'plans.hideDiff' : 'plans.showDiff')}
                    </Button>
                  )}
                  {before !== undefined && shown === it.version && (
                    <PlanDiffView planId={planId} from={before} to={it.version} />
                  )}
                </>
              ),
            };
          })}
        />
        </>
      )}
    </Loaded>
  );
}

/** What was said at a step; the reasons of a return in words. */
function Remark({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <p className="uf-history-comment">
      {remarkLines(text)
        .map((line) =>
          line.code === undefined ? line.text : [t(`plans.reasons.${line.code}`), line.text].filter(Boolean).join(t('common.colon')),
        )
        .join('\n')}
    </p>
  );
}

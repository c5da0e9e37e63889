import { ArrowLeftOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '@/components/loaded';
import { planPath } from '@/features/plans/paths';
import { planQuery, type Plan } from '@/features/plans/api/get-plan';
import { PlanActions, type AskedAction } from '@/features/plans/plan-actions';
import { PlanContentView, type PlanTab } from '@/features/plans/plan-content';

export type ReviewAction = AskedAction;

interface Props {
  planId: string;
  asked: ReviewAction | undefined;
  onAsked: (action: ReviewAction | undefined) => void;
  onBack?: (() => void) | undefined;
  onDecided: () => void;
}

/** The plan being reviewed, with the decision at its head. */
export function ReviewedPlan({ planId, asked, onAsked, onBack, onDecided }: Props) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<PlanTab>();
  const plan = useQuery(planQuery(planId));
  return (
    <article className="uf-card">
      {onBack && (
        <Button type="text" icon={<ArrowLeftOutlined aria-hidden />} onClick={onBack}>
          {t('common.back')}
        </Button>
      )}
      <Loaded query={plan}>
        {(loaded) => (
          <>
            <header className="uf-review-head">
              <div>
                <h2>
                  <Link to={planPath(loaded.id)}>{loaded.title}</Link>
                </h2>
                <div className="uf-about">{loaded.schoolName}</div>
                {loaded.submissionComment != null && <blockquote>{loaded.submissionComment}</blockquote>}
              </div>
              <div className="uf-actions">
                <PlanActions plan={loaded} asked={asked} onAsked={onAsked} onDone={onDecided} />
              </div>
            </header>
            <PlanContentView plan={loaded} content={loaded} tab={tab ?? openedFirst(loaded)} onTab={setTab} />
          </>
        )}
      </Loaded>
    </article>
  );
}

/** A plan that is a calendar alone shows that. */
function openedFirst({ sections }: Plan): PlanTab {
  return sections.length > 0 ? 'outline' : 'year';
}

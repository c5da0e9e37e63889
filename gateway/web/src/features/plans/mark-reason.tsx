import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReportProblem } from '@/kit/use-report-problem';
import type { Plan } from './api/get-plan';
import { markReasons } from './api/mark-reasons';
import { CommentDialog } from './comment-dialog';
import type { Remark } from './reasons';
import { usePlanCommand } from './use-plan-command';

interface Props {
  plan: Plan;
  remark: Remark;
}

/** Marks one reason as dealt with, with a word about it where there is one, or takes the mark back. */
export function MarkReason({ plan, remark: { number, code, mark } }: Props) {
  const { t } = useTranslation();
  const report = useReportProblem();
  const [asking, setAsking] = useState(false);
  const marking = usePlanCommand(markReasons);
  const { id } = plan;
  const others = (plan.review?.marks ?? [])
    .filter((it) => it.reason !== number)
    .map(({ reason, comment }) => ({ reason, comment }));
  const takeBack = () => marking.mutate({ id, version: plan.version, marks: others }, { onError: (problem) => report(problem) });
  const name = t(`plans.reasons.${code}`);
  return (
    <>
      {mark === undefined ? (
        <Button size="small" aria-label={`${t('plans.marks.mark')} ${name}`} onClick={() => setAsking(true)}>
          {t('plans.marks.mark')}
        </Button>
      ) : (
        <Button
          size="small"
          type="text"
          aria-label={`${t('plans.marks.takeBack')} ${name}`}
          loading={marking.isPending}
          onClick={takeBack}
        >
          {t('plans.marks.takeBack')}
        </Button>
      )}
      {asking && (
        <CommentDialog
          title={`${t('plans.marks.mark')} · ${name}`}
          detail={t('plans.marks.detail')}
          label={t('plans.marks.word')}
          okText={t('plans.marks.mark')}
          plan={plan}
          about={`mark:${number}`}
          command={marking}
          inputOf={(comment, version) => ({ id, version, marks: [...others, { reason: number, comment }] })}
          onDone={() => setAsking(false)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

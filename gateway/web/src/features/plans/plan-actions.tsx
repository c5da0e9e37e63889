import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReportProblem } from '@/kit/use-report-problem';
import { approvePlan } from './api/approve-plan';
import type { Plan, PlanAction } from './api/get-plan';
import { reopenPlan } from './api/reopen-plan';
import { submitPlan } from './api/submit-plan';
import { withdrawPlan } from './api/withdraw-plan';
import { CommentDialog } from './comment-dialog';
import { ContinueDialog } from './continue-dialog';
import { remarksOf } from './reasons';
import { ReturnDialog } from './return-dialog';
import { usePlanCommand } from './use-plan-command';

const SHOWN = ['withdraw', 'reopen', 'return', 'submit', 'approve', 'continue'] as const satisfies readonly PlanAction[];
export type ShownAction = (typeof SHOWN)[number];

interface Props {
  plan: Plan;
  /** Handing in is not offered while changes are unsaved. */
  dirty?: boolean;
  /** Opens the dialog of an action from outside, for keyboard use. */
  asked?: ShownAction | undefined;
  onAsked?: (action: ShownAction | undefined) => void;
  onDone?: ((plan: Plan) => void) | undefined;
}

/** Everything this person may do with the plan now, as the server says. */
export function PlanActions({ plan, dirty = false, asked, onAsked, onDone }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const report = useReportProblem();
  const [own, setOwn] = useState<ShownAction>();
  const wanted = onAsked ? asked : own;
  const setOpen = onAsked ?? setOwn;
  const close = () => setOpen(undefined);
  const done = (action: Exclude<ShownAction, 'continue'>) => (changed: Plan) => {
    close();
    void message.success(t(`plans.done.${action}`));
    onDone?.(changed);
  };
  const submitting = usePlanCommand(submitPlan);
  const approving = usePlanCommand(approvePlan);
  const reopening = usePlanCommand(reopenPlan);
  const withdrawing = usePlanCommand(withdrawPlan, done('withdraw'));
  const { id } = plan;
  const withdraw = () => withdrawing.mutate({ id, version: plan.version }, { onError: (problem) => report(problem) });
  const openReasons = remarksOf(plan).filter((it) => it.mark === undefined).length;
  const offered = SHOWN.filter((it) => plan.actions.includes(it));
  const open = useOffered(wanted, offered);
  return (
    <>
      {offered.map((it) => (
        <Button
          key={it}
          type={it === 'submit' || it === 'approve' ? 'primary' : 'default'}
          danger={it === 'return'}
          disabled={dirty && it === 'submit'}
          title={dirty && it === 'submit' ? t('plans.saveFirst') : undefined}
          loading={it === 'withdraw' && withdrawing.isPending}
          onClick={() => (it === 'withdraw' ? withdraw() : setOpen(it))}
        >
          {t(`plans.actions.${it}`, { year: plan.year + 1 })}
        </Button>
      ))}
      {open === 'submit' && (
        <CommentDialog
          title={t('plans.submitTitle')}
          detail={[t('plans.submitDetail'), openReasons > 0 ? t('plans.marks.open', { count: openReasons }) : ''].join(' ').trim()}
          label={t('plans.commentToFederation')}
          okText={t('plans.actions.submit')}
          plan={plan}
          about="submit"
          command={submitting}
          inputOf={(comment, version) => ({ id, version, comment })}
          onDone={done('submit')}
          onClose={close}
        />
      )}
      {open === 'approve' && (
        <CommentDialog
          title={t('plans.approveTitle', { school: plan.schoolName })}
          detail={t('plans.approveDetail')}
          label={t('plans.commentToSchool')}
          okText={t('plans.actions.approve')}
          plan={plan}
          about="approve"
          command={approving}
          inputOf={(comment, version) => ({ id, version, comment })}
          onDone={done('approve')}
          onClose={close}
        />
      )}
      {open === 'reopen' && (
        <CommentDialog
          required
          title={t('plans.reopenTitle', { school: plan.schoolName })}
          detail={t('plans.reopenDetail')}
          label={t('plans.reason')}
          okText={t('plans.actions.reopen')}
          plan={plan}
          about="reopen"
          command={reopening}
          inputOf={(reason, version) => ({ id, version, reason: reason ?? '' })}
          onDone={done('reopen')}
          onClose={close}
        />
      )}
      {open === 'continue' && <ContinueDialog plan={plan} onClose={close} />}
      {open === 'return' && <ReturnDialog plan={plan} onClose={close} onDone={done('return')} />}
    </>
  );
}

/** What is wanted, from when it is offered; then it stays open, to say why it is not any more. */
function useOffered(wanted: ShownAction | undefined, offered: readonly ShownAction[]): ShownAction | undefined {
  const [open, setOpen] = useState<ShownAction>();
  const next = wanted !== undefined && (offered.includes(wanted) || open === wanted) ? wanted : undefined;
  if (next !== open) {
    setOpen(next);
  }
  return next;
}

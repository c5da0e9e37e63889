import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act, type Acts } from '@/kit/list/act';
import { ActionBar } from '@/kit/list/action-bar';
import { approvePlan } from './api/approve-plan';
import type { Plan } from './api/get-plan';
import { reopenPlan } from './api/reopen-plan';
import { submitPlan } from './api/submit-plan';
import { withdrawPlan } from './api/withdraw-plan';
import { CommentDialog } from './comment-dialog';
import { ContinueDialog } from './continue-dialog';
import { MoveDialog } from './move-dialog';
import { remarksOf } from './reasons';
import { ReturnDialog } from './return-dialog';
import { useDiscard } from './use-discard';
import { usePlanCommand, useShowPlan } from './use-plan-command';

/** What is not done by one press, but in a dialog. */
export type AskedAction = 'submit' | 'approve' | 'return' | 'reopen' | 'continue' | 'move';

interface Props {
  plan: Plan;
  /** Handing in and moving are not offered while changes are unsaved. */
  dirty?: boolean;
  /** Opens the dialog of an action from outside, for keyboard use. */
  asked?: AskedAction | undefined;
  onAsked?: (action: AskedAction | undefined) => void;
  onDone?: ((plan: Plan) => void) | undefined;
}

/** Everything this person may do with the plan now, as the server says. */
export function PlanActions({ plan, dirty = false, asked, onAsked, onDone }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const show = useShowPlan();
  const discard = useDiscard(plan);
  const [own, setOwn] = useState<AskedAction>();
  const setOpen = onAsked ?? setOwn;
  const open = useOffered(onAsked ? asked : own, plan.actions);
  const close = () => setOpen(undefined);
  const done = (action: 'submit' | 'approve' | 'return' | 'reopen' | 'withdraw') => (changed: Plan) => {
    close();
    void message.success(t(`plans.done.${action}`));
    onDone?.(changed);
  };
  const submitting = usePlanCommand(submitPlan);
  const approving = usePlanCommand(approvePlan);
  const reopening = usePlanCommand(reopenPlan);
  const { id, version: seen } = plan;
  const openReasons = remarksOf(plan).filter((it) => it.mark === undefined).length;
  const opening = (action: AskedAction) => ({
    label: t(`plans.actions.${action}`, { year: plan.year + 1 }),
    onClick: () => setOpen(action),
  });
  const blocked = dirty ? t('plans.saveFirst') : undefined;
  const withdrawn = (changed: Plan) => {
    show(changed);
    done('withdraw')(changed);
  };
  const acts: Acts = {
    withdraw: act({
      label: t('plans.actions.withdraw'),
      command: withdrawPlan,
      input: { id, version: seen },
      done: withdrawn,
      late: (current) => show(current as Plan),
    }),
    reopen: opening('reopen'),
    return: { ...opening('return'), danger: true },
    submit: { ...opening('submit'), primary: true, blocked },
    approve: { ...opening('approve'), primary: true },
    continue: opening('continue'),
    move: { ...opening('move'), seldom: true, blocked },
    delete: discard,
  };
  return (
    <>
      <ActionBar of={plan} do={acts} changes="PLAN" />
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
      {open === 'move' && <MoveDialog plan={plan} onClose={close} />}
      {open === 'return' && <ReturnDialog plan={plan} onClose={close} onDone={done('return')} />}
    </>
  );
}

/** What is wanted, from when it is offered; then it stays open, to say why it is not any more. */
function useOffered(wanted: AskedAction | undefined, offered: readonly string[]): AskedAction | undefined {
  const [open, setOpen] = useState<AskedAction>();
  const next = wanted !== undefined && (offered.includes(wanted) || open === wanted) ? wanted : undefined;
  if (next !== open) {
    setOpen(next);
  }
  return next;
}

import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { explainProblem } from '@/components/explain-problem';
import { forgetDrafts, hasPassingDrafts, listDrafts } from '@/lib/drafts';
import { signOut } from '@/session/sign-out';

/** Signs out; typed things that were not sent are thrown away only when the person says so. */
export function useLeave(): () => void {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const leave = async () => {
    try {
      await signOut();
      forgetDrafts();
    } catch (thrown) {
      void message.error(explainProblem(problemOf(thrown), t).title);
    }
  };
  return () => {
    if (listDrafts().length === 0 && !hasPassingDrafts()) {
      void leave();
      return;
    }
    modal.confirm({
      title: t('session.signOutTitle'),
      content: t('session.signOutDetail'),
      okText: t('session.signOutAnyway'),
      cancelText: t('session.stay'),
      onOk: leave,
    });
  };
}

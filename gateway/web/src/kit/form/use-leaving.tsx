import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface Leaving {
  /** Whether something was typed that was not sent. */
  dirty: boolean;
  /** Whether it can be found again after the form was closed. */
  outlives: boolean;
  onDiscard: () => void;
  onKeep: () => void;
}

/** Leaves a form: at once where nothing was typed, else as the person says. */
export function useLeaving({ dirty, outlives, onDiscard, onKeep }: Leaving): () => void {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  return () => {
    if (!dirty) {
      onDiscard();
      return;
    }
    const question = modal.confirm({
      title: t('form.leaveTitle'),
      content: [t('form.leaveDetail'), outlives ? t('form.leaveDetailKept') : ''].join(' ').trim(),
      okText: t('form.discard'),
      okButtonProps: { danger: true },
      cancelText: t('form.stay'),
      onOk: onDiscard,
      footer: (_, { OkBtn, CancelBtn }) => (
        <>
          <CancelBtn />
          {outlives && (
            <Button
              onClick={() => {
                question.destroy();
                onKeep();
              }}
            >
              {t('form.keepAndClose')}
            </Button>
          )}
          <OkBtn />
        </>
      ),
    });
  };
}

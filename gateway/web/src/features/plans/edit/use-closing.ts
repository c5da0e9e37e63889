import { App, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';

/** Closes a form without its result; what was typed into it is thrown away only when the person says so. */
export function useClosing<Fields>(form: FormInstance<Fields>, onClose: () => void): () => void {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  return () => {
    if (!form.isFieldsTouched()) {
      onClose();
      return;
    }
    modal.confirm({
      title: t('session.signOutTitle'),
      content: t('plans.closeDetail'),
      okText: t('plans.discard'),
      okButtonProps: { danger: true },
      cancelText: t('session.stay'),
      onOk: onClose,
    });
  };
}

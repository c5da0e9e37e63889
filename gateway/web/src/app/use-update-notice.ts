import { App } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { takeReloaded } from './old-version';

/** Says once why the page loaded itself anew. */
export function useUpdateNotice(): void {
  const { t } = useTranslation();
  const { message } = App.useApp();
  useEffect(() => {
    if (takeReloaded()) {
      void message.info(t('shell.updated'));
    }
  }, [t, message]);
}

import { useTranslation } from 'react-i18next';
import { Page } from '@/components/page';
import { useMe } from '@/session/me-context';

/** What waits for the person who is signed in. */
export default function HomePage() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <Page title={t('shell.home')} about={me.displayName}>
      {null}
    </Page>
  );
}

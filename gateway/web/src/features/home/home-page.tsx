import { useTranslation } from 'react-i18next';
import { Page } from '@/components/page';
import { useMe, useWorksForFederation } from '@/session/me-context';
import { usePlace } from '@/session/use-place';
import { FederationHome } from './federation-home';
import { SchoolHome } from './school-home';

/** What waits for the person who is signed in. */
export default function HomePage() {
  const { t } = useTranslation();
  const me = useMe();
  const federation = useWorksForFederation();
  return (
    <Page title={t('home.hello', { name: me.displayName })} about={usePlace()}>
      {federation ? <FederationHome /> : <SchoolHome />}
    </Page>
  );
}

import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { TourContext } from '@/components/tour-context';
import { useNarrow } from '@/lib/use-narrow';
import { PageSkeleton } from '@/components/page-skeleton';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { Connection } from './connection';
import { HeaderItems } from './header-items';
import { HelpMenu } from './help-menu';
import { KeptDrafts } from './kept-drafts';
import { LanguageSwitch } from './language-switch';
import { Navigation } from './navigation';
import { Search } from './search/search';
import { SessionEnd } from './session-end';
import { SomebodyElse } from './somebody-else';
import { useFocusOnMove } from './use-focus-on-move';
import { useUpdateNotice } from './use-update-notice';
import { WayUp } from './way-up';

/** Few people take it and nobody twice, so it does not travel with the first screen. */
const Tour = lazy(() => import('./tour'));

/** Only phones have it. */
const BottomBar = lazy(() => import('./bottom-bar'));

/** The frame around every screen: header, navigation, content. */
export function Shell() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const content = useRef<HTMLElement>(null);
  const [touring, setTouring] = useState(false);
  const startTour = useCallback(() => setTouring(true), []);
  useFocusOnMove(content);
  useUpdateNotice();
  return (
    <div className="uf-shell">
      <a className="uf-skip" href="#content">
        {t('shell.skip')}
      </a>
      <header className="uf-header">
        <Brand />
        <div className="uf-header-end">
          <Search compact={narrow} />
          <LanguageSwitch compact={narrow} />
          <HelpMenu onTour={startTour} />
          <HeaderItems />
          <AccountMenu compact={narrow} />
        </div>
      </header>
      <Connection />
      <SomebodyElse />
      <KeptDrafts />
      <div className="uf-body">
        {!narrow && <Navigation whole={touring} />}
        <main id="content" tabIndex={-1} ref={content}>
          <WayUp />
          <TourContext value={startTour}>
            <Suspense fallback={<PageSkeleton />}>
              <Outlet />
            </Suspense>
          </TourContext>
        </main>
      </div>
      {narrow && (
        <Suspense fallback={<div className="uf-bar" />}>
          <BottomBar />
        </Suspense>
      )}
      <SessionEnd />
      {touring && (
        <Suspense>
          <Tour onClose={() => setTouring(false)} />
        </Suspense>
      )}
    </div>
  );
}

import { MenuOutlined } from '@ant-design/icons';
import { Button } from 'antd';
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
const PhoneNavigation = lazy(() => import('./phone-navigation'));

/** The frame around every screen: header, navigation, content. */
export function Shell() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const content = useRef<HTMLElement>(null);
  const [touring, setTouring] = useState(false);
  const [open, setOpen] = useState(false);
  const startTour = useCallback(() => setTouring(true), []);
  useFocusOnMove(content);
  useUpdateNotice();
  return (
    <div className="uf-shell">
      <a className="uf-skip" href="#content">
        {t('shell.skip')}
      </a>
      <header className="uf-header">
        {narrow && (
          <Button type="text" icon={<MenuOutlined aria-hidden />} aria-label={t('shell.openNavigation')} onClick={() => setOpen(true)} />
        )}
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
        {narrow ? (
          <Suspense>
            <PhoneNavigation open={open} onClose={() => setOpen(false)} />
          </Suspense>
        ) : (
          <Navigation whole={touring} />
        )}
        <main id="content" tabIndex={-1} ref={content}>
          <WayUp />
          <TourContext value={startTour}>
            <Suspense fallback={<PageSkeleton />}>
              <Outlet />
            </Suspense>
          </TourContext>
        </main>
      </div>
      <SessionEnd />
      {touring && (
        <Suspense>
          <Tour onClose={() => setTouring(false)} />
        </Suspense>
      )}
    </div>
  );
}

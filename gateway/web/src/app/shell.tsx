import { MenuOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { patterns } from '@/config/paths';
import { InboxBell } from '@/features/inbox/bell';
import { useNarrow } from '@/lib/use-narrow';
import { PageSkeleton } from '@/components/page-skeleton';
import { AccountMenu } from './account-menu';
import { Connection } from './connection';
import { HelpMenu } from './help-menu';
import { KeptDrafts } from './kept-drafts';
import { Brand } from './landing';
import { LanguageSwitch } from './language-switch';
import { Navigation } from './navigation';
import { SessionEnd } from './session-end';
import { SomebodyElse } from './somebody-else';
import { TourOffer } from './tour-offer';
import { useFocusOnMove } from './use-focus-on-move';
import { useUpdateNotice } from './use-update-notice';

/** Few people take it and nobody twice, so it does not travel with the first screen. */
const Tour = lazy(() => import('./tour'));

/** Only phones have it. */
const PhoneNavigation = lazy(() => import('./phone-navigation'));

/** The frame around every screen: header, navigation, content. */
export function Shell() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const content = useRef<HTMLElement>(null);
  const atHome = useLocation().pathname === patterns.home;
  const [touring, setTouring] = useState(false);
  const [open, setOpen] = useState(false);
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
          <LanguageSwitch compact={narrow} />
          <HelpMenu onTour={() => setTouring(true)} />
          <span data-tour="bell">
            <InboxBell />
          </span>
          <AccountMenu compact={narrow} />
        </div>
      </header>
      <Connection />
      <SomebodyElse />
      <KeptDrafts />
      {atHome && <TourOffer onStart={() => setTouring(true)} />}
      <div className="uf-body">
        {narrow ? (
          <Suspense>
            <PhoneNavigation open={open} onClose={() => setOpen(false)} />
          </Suspense>
        ) : (
          <Navigation />
        )}
        <main id="content" tabIndex={-1} ref={content}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
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

import { MenuOutlined } from '@ant-design/icons';
import { Alert, Button, Drawer } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { InboxBell } from '@/features/inbox/bell';
import { useNarrow } from '@/lib/use-narrow';
import { useOnline } from '@/lib/use-online';
import { PageSkeleton } from '@/components/page-skeleton';
import { AccountMenu } from './account-menu';
import { Brand } from './landing';
import { LanguageSwitch } from './language-switch';
import { Navigation } from './navigation';
import { SessionEnd } from './session-end';

/** The frame around every screen: header, navigation, content. */
export function Shell() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const online = useOnline();
  const [open, setOpen] = useState(false);
  return (
    <div className="uf-shell">
      <a className="uf-skip" href="#content">
        {t('shell.skip')}
      </a>
      <header className="uf-header">
        {narrow && (
          <Button type="text" icon={<MenuOutlined />} aria-label={t('shell.openNavigation')} onClick={() => setOpen(true)} />
        )}
        <Brand />
        <div className="uf-header-end">
          <LanguageSwitch compact={narrow} />
          <InboxBell />
          <AccountMenu compact={narrow} />
        </div>
      </header>
      {!online && <Alert banner type="warning" title={t('shell.offline')} />}
      <div className="uf-body">
        {narrow ? (
          <Drawer open={open} placement="left" size={260} title={<Brand />} onClose={() => setOpen(false)}>
            <Navigation onChosen={() => setOpen(false)} />
          </Drawer>
        ) : (
          <Navigation />
        )}
        <main id="content" tabIndex={-1}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <SessionEnd />
    </div>
  );
}

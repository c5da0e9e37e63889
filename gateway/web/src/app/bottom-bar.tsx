import { MenuOutlined } from '@ant-design/icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFeatures, useScreen, useWords, wayTo, type BarEntry } from '@/config/features';
import { useOffered, useWorksForFederation } from '@/session/me-context';

/** Fetched when somebody opens it. */
const PhoneNavigation = lazy(() => import('./phone-navigation'));

/** The menu is always the fifth. */
const MOST_ENTRIES = 4;

/** The screens people need most, within reach of a thumb, and the menu with all others. */
export default function BottomBar() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const entries = useEntries();
  const openMenu = () => {
    setAsked(true);
    setOpen(true);
  };
  return (
    <>
      <nav className="uf-bar" aria-label={t('shell.bar')}>
        {entries.map((it) => (
          <Entry key={it.path} entry={it} />
        ))}
        <button type="button" aria-haspopup="dialog" aria-expanded={open} onClick={openMenu}>
          <MenuOutlined aria-hidden className="uf-bar-icon" />
          <span className="uf-bar-name">{t('shell.openNavigation')}</span>
        </button>
      </nav>
      {asked && (
        <Suspense>
          <PhoneNavigation open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function useEntries(): readonly BarEntry[] {
  const isOffered = useOffered();
  const of = useWorksForFederation() ? 'federation' : 'school';
  return useFeatures()
    .bar.filter((it) => isOffered(it.may) && (it.of ?? of) === of)
    .slice(0, MOST_ENTRIES);
}

function Entry({ entry: { path, parent, title, icon: Icon, Badge } }: { entry: BarEntry }) {
  const words = useWords();
  const way = useWay();
  const isHere = way.includes(path) || (parent !== undefined && way.includes(parent));
  return (
    <Link to={path} data-tour={path} {...(isHere && { 'aria-current': 'page' as const })}>
      <span className="uf-bar-icon">
        <Icon aria-hidden />
        {Badge && (
          <Suspense>
            <Badge />
          </Suspense>
        )}
      </span>
      <span className="uf-bar-name">{words(title)}</span>
    </Link>
  );
}

/** The paths of the screen that is shown and of those above it. */
function useWay(): string[] {
  const features = useFeatures();
  const screen = useScreen();
  return screen === undefined ? [] : [...wayTo(features, screen), screen].map((it) => it.path);
}

import { BookOutlined, CompassOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MenuButton } from '@/components/menu-button';

/** Fetched by those who look up a word; it does not travel with the first screen. */
const GlossaryDrawer = lazy(() => import('./glossary-drawer'));

/** The way to explanations: hard words, and the tour once more. */
export function HelpMenu({ onTour }: { onTour: () => void }) {
  const { t } = useTranslation();
  const [reading, setReading] = useState(false);
  const items = [
    { key: 'words', label: t('glossary.title'), icon: <BookOutlined aria-hidden />, onClick: () => setReading(true) },
    { key: 'tour', label: t('tour.again'), icon: <CompassOutlined aria-hidden />, onClick: onTour },
  ];
  return (
    <>
      <MenuButton
        menu={{ items }}
        type="text"
        data-tour="help"
        icon={<QuestionCircleOutlined aria-hidden />}
        aria-label={t('shell.help')}
      />
      {reading && (
        <Suspense>
          <GlossaryDrawer onClose={() => setReading(false)} />
        </Suspense>
      )}
    </>
  );
}

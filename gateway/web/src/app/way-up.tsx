import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFeatures, useScreen, useWords, wayTo } from '@/config/features';
import { useOffered } from '@/session/me-context';

/** The screens above the one shown, each a way back to it; the screen itself has its heading below. */
export function WayUp() {
  const { t } = useTranslation();
  const words = useWords();
  const features = useFeatures();
  const screen = useScreen();
  const isOffered = useOffered();
  const above = screen === undefined ? [] : wayTo(features, screen).filter(({ may }) => isOffered(may));
  if (above.length === 0) {
    return null;
  }
  return (
    <nav className="uf-way-up" aria-label={t('shell.path')}>
      <ol>
        {above.map(({ path, title }) => (
          <li key={path}>
            <Link to={path}>{words(title)}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { Screen } from '@/config/feature';
import { useFeatures, useWords } from '@/config/features';
import { MENU_GROUPS, type MenuGroup } from '@/config/menu-groups';
import { HOME } from '@/config/paths';
import { useOffered } from '@/session/me-context';

interface Props {
  onChosen?: () => void;
}

/** The way to every screen this person is offered, in groups. */
export function Navigation({ onChosen }: Props) {
  const { t } = useTranslation();
  const isOffered = useOffered();
  const offered = useFeatures().screens.filter(({ menu, may }) => menu !== undefined && isOffered(may));
  const groups = MENU_GROUPS.map((group) => ({ group, entries: offered.filter(({ menu }) => menu?.group === group) }));
  return (
    <nav className="uf-navigation" aria-label={t('shell.navigation')}>
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map((it) => (
          <Group key={it.group} {...it} {...(onChosen && { onChosen })} />
        ))}
    </nav>
  );
}

function Group({ group, entries, onChosen }: Props & { group: MenuGroup; entries: readonly Screen[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const name = `menu-${group}`;
  return (
    <div role="group" aria-labelledby={name}>
      <p id={name}>{t(`shell.groups.${group}`)}</p>
      {entries.map(({ path, title, menu }) => (
        <NavLink key={path} to={path} data-tour={path} end={path === HOME} {...(onChosen && { onClick: onChosen })}>
          {menu && <menu.icon aria-hidden />}
          <span>{words(title)}</span>
        </NavLink>
      ))}
    </div>
  );
}

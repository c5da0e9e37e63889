import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { Screen } from '@/config/feature';
import { useFeatures, useWords } from '@/config/features';
import { MENU_GROUPS, type MenuGroup } from '@/config/menu-groups';
import { HOME } from '@/config/paths';
import { useOffered } from '@/session/me-context';
import { useOpenGroups } from './use-open-groups';

interface Props {
  /** Whether every entry is shown, whatever groups are closed. */
  whole?: boolean;
  onChosen?: () => void;
}

/** The way to every screen this person is offered, in groups that open and close. */
export function Navigation({ whole = false, onChosen }: Props) {
  const { t } = useTranslation();
  const isOffered = useOffered();
  const offered = useFeatures().screens.filter(({ menu, may }) => menu !== undefined && isOffered(may));
  const groups = MENU_GROUPS.map((group) => ({ group, entries: offered.filter(({ menu }) => menu?.group === group) })).filter(
    ({ entries }) => entries.length > 0,
  );
  const [isOpen, setOpen] = useOpenGroups(groups.length + offered.length);
  return (
    <nav className="uf-navigation" aria-label={t('shell.navigation')}>
      {groups.map((it) => (
        <Group
          key={it.group}
          {...it}
          open={whole || isOpen(it.group)}
          onToggle={(open) => setOpen(it.group, open)}
          {...(onChosen && { onChosen })}
        />
      ))}
    </nav>
  );
}

interface GroupProps {
  group: MenuGroup;
  entries: readonly Screen[];
  open: boolean;
  onToggle: (open: boolean) => void;
  onChosen?: () => void;
}

function Group({ group, entries, open, onToggle, onChosen }: GroupProps) {
  const { t } = useTranslation();
  const words = useWords();
  const name = `menu-${group}`;
  return (
    <div role="group" aria-labelledby={name}>
      <button type="button" id={name} aria-expanded={open} onClick={() => onToggle(!open)}>
        {t(`shell.groups.${group}`)}
      </button>
      {open &&
        entries.map(({ path, title, menu }) => (
          <NavLink key={path} to={path} data-tour={path} end={path === HOME} {...(onChosen && { onClick: onChosen })}>
            {menu && <menu.icon aria-hidden />}
            <span>{words(title)}</span>
          </NavLink>
        ))}
    </div>
  );
}

import {
  BankOutlined,
  BookOutlined,
  CheckSquareOutlined,
  FieldTimeOutlined,
  FileTextOutlined,
  HomeOutlined,
  ImportOutlined,
  TableOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { patterns } from '@/config/paths';
import { useMe } from '@/session/me-context';
import { may, type Permission } from '@/session/permissions';

interface Entry {
  to: string;
  text: 'home' | 'plans' | 'imports' | 'review' | 'year' | 'schools' | 'deadlines' | 'themes' | 'accounts';
  icon: ReactNode;
  permission?: Permission;
}

const ENTRIES: readonly Entry[] = [
  { to: patterns.home, text: 'home', icon: <HomeOutlined aria-hidden /> },
  { to: patterns.review, text: 'review', icon: <CheckSquareOutlined aria-hidden />, permission: 'review.use' },
  { to: patterns.year, text: 'year', icon: <TableOutlined aria-hidden />, permission: 'year.read' },
  { to: patterns.plans, text: 'plans', icon: <FileTextOutlined aria-hidden />, permission: 'plans.read' },
  { to: patterns.imports, text: 'imports', icon: <ImportOutlined aria-hidden />, permission: 'imports.use' },
  { to: patterns.schools, text: 'schools', icon: <BankOutlined aria-hidden />, permission: 'schools.read' },
  { to: patterns.accounts, text: 'accounts', icon: <TeamOutlined aria-hidden />, permission: 'accounts.own' },
  { to: patterns.deadlines, text: 'deadlines', icon: <FieldTimeOutlined aria-hidden />, permission: 'deadlines.read' },
  { to: patterns.themes, text: 'themes', icon: <BookOutlined aria-hidden />, permission: 'themes.read' },
];

/** The way to every screen this person is offered. */
export function Navigation({ onChosen }: { onChosen?: () => void }) {
  const { t } = useTranslation();
  const { roles } = useMe();
  const offered = ENTRIES.filter((it) => it.permission === undefined || may(roles, it.permission));
  return (
    <nav className="uf-navigation" aria-label={t('shell.navigation')}>
      {offered.map((it) => (
        <NavLink key={it.to} to={it.to} data-tour={it.text} end={it.to === patterns.home} {...(onChosen && { onClick: onChosen })}>
          {it.icon}
          <span>{t(`shell.${it.text}`)}</span>
        </NavLink>
      ))}
    </nav>
  );
}

import {
  BulbOutlined,
  DesktopOutlined,
  KeyOutlined,
  LogoutOutlined,
  MacCommandOutlined,
  MoonOutlined,
  SafetyOutlined,
  UserOutlined,
} from '@ant-design/icons';
import type { MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { MenuButton } from '@/components/menu-button';
import { useSingleKeys } from '@/lib/use-single-keys';
import { useMe } from '@/session/me-context';
import { changeSignIn } from '@/session/sign-in';
import { usePlace } from '@/session/use-place';
import { useAppearance, type Appearance } from './appearance';
import { useLeave } from './use-leave';

const ICONS: Record<Appearance, React.ReactNode> = {
  light: <BulbOutlined aria-hidden />,
  dark: <MoonOutlined aria-hidden />,
  system: <DesktopOutlined aria-hidden />,
};

/** Who I am, how I get in and out, and how the screens look and answer to me. */
export function AccountMenu({ compact }: { compact: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  const [appearance, setAppearance] = useAppearance();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const place = usePlace();
  const leave = useLeave();
  const items: MenuProps['items'] = [
    { key: 'who', label: `${me.displayName} · ${place}`, disabled: true },
    { type: 'divider' },
    {
      key: 'appearance',
      label: t('shell.appearance'),
      icon: ICONS[appearance],
      children: (['light', 'dark', 'system'] as const).map((it) => ({
        key: it,
        label: t(`shell.${it}`),
        icon: ICONS[it],
        onClick: () => setAppearance(it),
      })),
    },
    {
      key: 'keys',
      label: t('common.parens', { text: t('shell.singleKeys'), more: t(singleKeys ? 'shell.on' : 'shell.off') }),
      icon: <MacCommandOutlined aria-hidden />,
      onClick: () => setSingleKeys(!singleKeys),
    },
    { type: 'divider' },
    { key: 'password', label: t('shell.password'), icon: <KeyOutlined aria-hidden />, onClick: () => changeSignIn('password', me.userId) },
    {
      key: 'second-factor',
      label: t('shell.secondFactor'),
      icon: <SafetyOutlined aria-hidden />,
      onClick: () => changeSignIn('second-factor', me.userId),
    },
    { key: 'out', label: t('shell.signOut'), icon: <LogoutOutlined aria-hidden />, onClick: leave },
  ];
  return (
    <MenuButton
      menu={{ items, selectedKeys: [appearance] }}
      type="text"
      icon={<UserOutlined aria-hidden />}
      aria-label={`${t('shell.account')} ${me.displayName}`}
    >
      {compact ? null : me.displayName}
    </MenuButton>
  );
}

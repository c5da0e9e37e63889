import { BulbOutlined, DesktopOutlined, LogoutOutlined, MoonOutlined, UserOutlined } from '@ant-design/icons';
import { App, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { explainProblem } from '@/components/explain-problem';
import { MenuButton } from '@/components/menu-button';
import { forgetDrafts, listDrafts } from '@/lib/drafts';
import { useMe } from '@/session/me-context';
import { signOut } from '@/session/sign-out';
import { usePlace } from '@/session/use-place';
import { useAppearance, type Appearance } from './appearance';

const ICONS: Record<Appearance, React.ReactNode> = {
  light: <BulbOutlined />,
  dark: <MoonOutlined />,
  system: <DesktopOutlined />,
};

/** Who I am, how the screens look to me, and the way out. */
export function AccountMenu({ compact }: { compact: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  const [appearance, setAppearance] = useAppearance();
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
    { key: 'out', label: t('shell.signOut'), icon: <LogoutOutlined />, onClick: leave },
  ];
  return (
    <MenuButton
      menu={{ items, selectedKeys: [appearance] }}
      type="text"
      icon={<UserOutlined />}
      aria-label={`${t('shell.account')} ${me.displayName}`}
    >
      {compact ? null : me.displayName}
    </MenuButton>
  );
}

/** Signs out; typed things that were not sent are thrown away only when the person says so. */
function useLeave(): () => void {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const leave = async () => {
    try {
      await signOut();
      forgetDrafts();
    } catch (thrown) {
      void message.error(explainProblem(problemOf(thrown), t).title);
    }
  };
  return () => {
    if (listDrafts().length === 0) {
      void leave();
      return;
    }
    modal.confirm({
      title: t('session.signOutTitle'),
      content: t('session.signOutDetail'),
      okText: t('session.signOutAnyway'),
      cancelText: t('session.stay'),
      onOk: leave,
    });
  };
}

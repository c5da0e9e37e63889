import { MoreOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { MenuButton } from '@/components/menu-button';
import type { Kind } from '@/config/feature';
import { offeredOf, type Actable, type Acts } from './act';
import { entryOf } from './row-actions';
import { useActs } from './use-acts';

interface Props {
  of: Actable;
  do: Acts;
  /** What has changed when one of it was done. */
  changes: Kind;
}

/** What can be done with the thing a page shows: buttons, the one people come for last, and a menu of what is done seldom. */
export function ActionBar({ of, do: acts, changes }: Props) {
  const { t } = useTranslation();
  const { run, busy } = useActs(acts, changes);
  const is = (what: 'primary' | 'seldom') => (it: string) => acts[it]?.[what] === true;
  const offered = offeredOf(of, acts);
  const seldom = offered.filter(is('seldom'));
  const often = offered.filter((it) => !is('seldom')(it));
  const shown = [...often.filter((it) => !is('primary')(it)), ...often.filter(is('primary'))];
  return (
    <>
      {shown.map((it) => {
        const { label, primary = false, danger = false, blocked } = acts[it] ?? {};
        return (
          <Button
            key={it}
            type={primary ? 'primary' : 'default'}
            danger={danger}
            disabled={blocked !== undefined}
            title={blocked}
            loading={busy === it}
            onClick={() => run(it)}
          >
            {label}
          </Button>
        );
      })}
      {seldom.length > 0 && (
        <MenuButton
          icon={<MoreOutlined aria-hidden />}
          loading={busy !== undefined && seldom.includes(busy)}
          aria-label={t('kit.more')}
          menu={{ items: seldom.map((it) => entryOf(it, acts)), onClick: ({ key }) => run(key) }}
        />
      )}
    </>
  );
}

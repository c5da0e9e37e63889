import { MoreOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { MenuButton } from '@/components/menu-button';
import type { Kind } from '@/config/feature';
import { offeredOf, type Actable, type Acts } from './act';
import { useActs } from './use-acts';

interface Props {
  of: Actable;
  /** How the thing is called. */
  name: string;
  do: Acts;
  /** What has changed when one of it was done. */
  changes: Kind;
}

/** What can be done with one thing of many, behind one button; what takes something away comes last. */
export function RowActions({ of, name, do: acts, changes }: Props) {
  const { t } = useTranslation();
  const { run, busy } = useActs(acts, changes);
  const isDanger = (it: string) => Number(acts[it]?.danger === true);
  const offered = offeredOf(of, acts).sort((one, other) => isDanger(one) - isDanger(other));
  if (offered.length === 0) {
    return null;
  }
  return (
    <MenuButton
      type="text"
      icon={<MoreOutlined aria-hidden />}
      loading={busy !== undefined}
      aria-label={t('kit.actionsFor', { name })}
      menu={{ items: offered.map((it) => entryOf(it, acts)), onClick: ({ key }) => run(key) }}
    />
  );
}

/** How one of them stands in a menu. */
export function entryOf(name: string, acts: Acts) {
  const { label, danger = false, blocked } = acts[name] ?? {};
  return { key: name, label, danger, disabled: blocked !== undefined, title: blocked };
}

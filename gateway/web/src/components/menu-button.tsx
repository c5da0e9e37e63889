import { Button, type ButtonProps, type MenuProps } from 'antd';
import { lazy, Suspense, useState } from 'react';

const fetchMenu = () => import('./open-menu');

/** Menus are the heaviest part of the frame, so they are fetched when somebody reaches for one. */
const OpenMenu = lazy(fetchMenu);

interface Props extends Omit<ButtonProps, 'onClick'> {
  menu: MenuProps;
}

/** A button that opens a menu below itself. */
export function MenuButton({ menu, ...button }: Props) {
  const [asked, setAsked] = useState(false);
  const opener = { ...button, 'aria-haspopup': 'menu' } as const;
  const closed = (
    <Button
      {...opener}
      aria-expanded={false}
      onPointerEnter={() => void fetchMenu()}
      onFocus={() => void fetchMenu()}
      onClick={() => setAsked(true)}
    />
  );
  return asked ? (
    <Suspense fallback={closed}>
      <OpenMenu menu={menu} button={opener} />
    </Suspense>
  ) : (
    closed
  );
}

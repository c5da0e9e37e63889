import { Button, Dropdown, type ButtonProps, type MenuProps } from 'antd';
import { useRef, useState } from 'react';
import { inHeader } from './in-header';

interface Props {
  menu: MenuProps;
  button: ButtonProps;
}

/** The menu of a button that was just pressed: it opens at once, and again whenever the button is pressed. */
export default function OpenMenu({ menu, button }: Props) {
  const [open, setOpen] = useState(true);
  const opener = useRef<HTMLButtonElement>(null);
  const change = (next: boolean) => {
    setOpen(next);
    if (!next && document.activeElement?.closest('[role=menu]')) {
      opener.current?.focus();
    }
  };
  return (
    <Dropdown menu={menu} trigger={['click']} autoFocus open={open} onOpenChange={change} getPopupContainer={inHeader}>
      <Button {...button} ref={opener} autoFocus aria-expanded={open} />
    </Dropdown>
  );
}

import { Popover } from 'antd';
import { useState } from 'react';
import { inHeader as headerOf } from './in-header';
import type { PopupProps } from './popup';

/** What a button that was just pressed opens: at once, and again whenever the button is pressed. */
export default function OpenPopup({ title, content, inHeader = false, children }: PopupProps) {
  const [open, setOpen] = useState(true);
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger={['click']}
      title={title}
      content={open && content(() => setOpen(false))}
      {...(inHeader && { placement: 'bottomRight' as const, getPopupContainer: headerOf })}
    >
      {children({ autoFocus: true, 'aria-expanded': open })}
    </Popover>
  );
}

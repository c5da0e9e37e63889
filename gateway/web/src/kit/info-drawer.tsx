import { Drawer } from 'antd';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** Shows something at the side of a page that is only read. */
export function InfoDrawer({ title, onClose, children }: Props) {
  return (
    <Drawer open size={480} title={title} onClose={onClose}>
      {children}
    </Drawer>
  );
}

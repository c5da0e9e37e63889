import { Drawer } from 'antd';
import { Brand } from './brand';
import { Navigation } from './navigation';

/** The navigation where there is no room for it beside the content: it comes when it is asked for. */
export default function PhoneNavigation({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Drawer open={open} placement="left" size={260} title={<Brand />} onClose={onClose}>
      <Navigation onChosen={onClose} />
    </Drawer>
  );
}

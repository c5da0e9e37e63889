import { Drawer } from 'antd';
import type { FormProps } from './form-props';
import { useFormFrame } from './use-form-frame';

/**
 * A form at the side of a page. What is typed is kept until it was sent, and dropped only when the person says so; what
 * is refused stands at its field; what somebody else changed meanwhile is shown beside it.
 */
export function FormDrawer<Values extends object, Input, Data>(
  props: FormProps<Values, Input, Data> & { title: string; width?: number },
) {
  const { leave, buttons, body, conflict } = useFormFrame(props);
  return (
    <>
      <Drawer
        open
        size={props.width ?? 520}
        title={props.title}
        onClose={leave}
        footer={<div className="uf-drawer-footer">{buttons}</div>}
      >
        {body}
      </Drawer>
      {conflict}
    </>
  );
}

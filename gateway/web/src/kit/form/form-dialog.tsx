import { Modal } from 'antd';
import type { FormProps } from './form-props';
import { useFormFrame } from './use-form-frame';

/** A short form over a page, or a question without fields; keeps, asks and explains as FormDrawer does. */
export function FormDialog<Values extends object, Input, Data>(
  props: FormProps<Values, Input, Data> & { title: string; width?: number },
) {
  const { leave, buttons, body, conflict } = useFormFrame(props);
  return (
    <>
      <Modal open width={props.width ?? 520} title={props.title} onCancel={leave} footer={buttons}>
        {body}
      </Modal>
      {conflict}
    </>
  );
}

import type { FormProps } from './form-props';
import { useFormFrame } from './use-form-frame';

/** A small form in the place of what it changes; keeps, asks and explains as FormDrawer does. */
export function InlineForm<Values extends object, Input, Data>(props: FormProps<Values, Input, Data> & { className?: string }) {
  const { leave, buttons, body, conflict } = useFormFrame(props, 'small');
  return (
    <div className={props.className} onKeyDown={(event) => event.key === 'Escape' && !event.nativeEvent.isComposing && leave()}>
      {body}
      <div className="uf-drawer-footer">{buttons}</div>
      {conflict}
    </div>
  );
}

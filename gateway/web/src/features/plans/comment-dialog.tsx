import { FormDialog } from '@/kit/form/form-dialog';
import type { Sending } from '@/kit/form/form-props';
import { LongTextField } from '@/kit/form/text-fields';
import type { Plan } from './api/get-plan';

interface Fields {
  comment?: string;
}

interface Props<Input> {
  title: string;
  detail?: string;
  label: string;
  okText: string;
  required?: boolean;
  plan: Plan;
  /** What the words are for, among what is done with this plan. */
  about: string;
  command: Sending<Fields, Input, Plan>['command'];
  inputOf: (comment: string | undefined, version: number) => Input;
  onDone: (plan: Plan) => void;
  onClose: () => void;
}

/** Asks for a few words before something is done with a plan. */
export function CommentDialog<Input>(props: Props<Input>) {
  const { title, detail, label, okText, required = false, plan, about, command, inputOf, onDone, onClose } = props;
  return (
    <FormDialog
      title={title}
      okText={okText}
      draft={`device:plan:${plan.id}:${about}`}
      marksOptional={!required}
      command={command}
      version={plan.version}
      toInput={({ comment }: Fields, version) => inputOf(comment, version)}
      onDone={onDone}
      onClose={onClose}
    >
      {detail !== undefined && <p className="uf-dialog-detail">{detail}</p>}
      <LongTextField required={required} name="comment" label={label} max={1000} />
    </FormDialog>
  );
}

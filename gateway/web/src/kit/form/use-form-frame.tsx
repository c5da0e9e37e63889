import { hashKey } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemView } from '@/components/problem-view';
import { ConflictDialog } from './conflict-dialog';
import { pathOf } from './field-names';
import { FormContext, spokenFields } from './form-context';
import type { FormProps } from './form-props';
import { tidied } from './tidied';
import { useFirstField, useFocusBack } from './use-focus';
import { useKeptValues } from './use-kept-values';
import { useLeaving } from './use-leaving';
import { useProblemAtField } from './use-problem-at-field';
import { useSending } from './use-sending';

/** The parts of a form that are the same whatever it stands in. */
export function useFormFrame<Values extends object, Input, Data>(props: FormProps<Values, Input, Data>, size?: 'small') {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const [fields] = useState(spokenFields);
  const name = useId();
  const { kept, keep, outlives } = useKeptValues<Values>(props.draft);
  const { okText, danger = false, disabled = false, initial = {}, onDelete, children, marksOptional = false } = props;
  const sending = 'command' in props ? props : undefined;
  const close = () => {
    keep(undefined);
    props.onClose();
  };
  const { typedOn, pending, problem, send, conflict } = useSending(sending, kept?.version, (data) => {
    keep(undefined);
    if (sending?.done !== undefined) {
      void message.success(typeof sending.done === 'string' ? sending.done : sending.done(data));
    }
    (sending?.onDone ?? props.onClose)(data);
  });
  const elsewhere = useProblemAtField(form, problem, sending?.fieldsOfProblems ?? {});
  const askToLeave = useLeaving({ dirty: kept !== undefined, outlives, onDiscard: close, onKeep: props.onClose });
  const leave = () => {
    if (!pending) {
      askToLeave();
    }
  };
  useFocusBack();

  const note = () => {
    const values = form.getFieldsValue();
    keep(isSame(values, initial) ? undefined : { version: typedOn, values });
  };
  const change = (changed: unknown) => {
    const followed = props.follow?.(changed as Partial<Values>);
    if (followed !== undefined) {
      form.setFieldsValue(followed);
    }
    note();
  };
  const set = (field: Parameters<typeof pathOf>[0], value: unknown) => {
    form.setFieldValue(pathOf(field) as Parameters<typeof form.setFieldValue>[0], value);
    note();
  };
  const finish = (typed: Values) => {
    const values = tidied(typed);
    if ('command' in props) {
      send(values);
    } else {
      keep(undefined);
      props.onFinish(values, typed);
    }
  };
  const submit = () => {
    if (!pending && !disabled) {
      form.submit();
    }
  };
  const formProps = {
    form,
    name,
    layout: 'vertical' as const,
    initialValues: kept?.values ?? initial,
    onValuesChange: change,
    onFinish: finish,
    ...(size && { size }),
    ...(marksOptional && { requiredMark: 'optional' as const }),
  };
  return {
    leave,
    buttons: (
      <>
        {onDelete && (
          <Button
            danger
            onClick={() => {
              keep(undefined);
              onDelete();
            }}
          >
            {t('common.delete')}
          </Button>
        )}
        <Button onClick={leave}>{t('common.cancel')}</Button>
        <Button type="primary" danger={danger} disabled={disabled} loading={pending} onClick={submit}>
          {okText}
        </Button>
      </>
    ),
    body: (
      <FormContext value={{ fields, set }}>
        <Keys onSend={submit}>
          {elsewhere && <ProblemView thrown={elsewhere} />}
          <Form {...formProps}>{children}</Form>
        </Keys>
      </FormContext>
    ),
    conflict: conflict && (
      <ConflictDialog
        differences={fields.between(conflict.mine, conflict.theirs)}
        onTakeTheirs={close}
        onKeepMine={conflict.keepMine}
      />
    ),
  };
}

/** Begins in the first field, and sends by Ctrl+Enter. */
function Keys({ onSend, children }: { onSend: () => void; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useFirstField(frame);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSend();
    }
  };
  return (
    <div ref={frame} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}

/** Whether the fields say what they said at first. */
function isSame(values: object, initial: object): boolean {
  const first = Object.fromEntries(Object.keys(values).map((it) => [it, (initial as Record<string, unknown>)[it]]));
  return hashKey([tidied(values)]) === hashKey([tidied(first)]);
}

import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listed } from '@/lib/list';
import { pathOf, type FieldName } from './field-names';
import { useSpokenField } from './form-context';
import { tidied } from './tidied';

/** Says what is wrong with a value, if anything. */
type Check = (value: unknown) => string | undefined;

export interface FieldProps {
  name: FieldName;
  label: ReactNode;
  /** How the field is called where its label is more than a text. */
  called?: string;
  required?: boolean;
  /** Stands below the field. */
  hint?: ReactNode;
  /** What is refused. */
  check?: Check;
  /** What is pointed out and may stay. */
  warn?: Check;
}

interface Props extends FieldProps {
  /** How a value is said in words, beside somebody else's. */
  says?: (value: unknown) => string;
  /** The property of the child that holds the value. */
  holds?: 'value' | 'checked';
  children: ReactNode;
}

/** A field of a form around anything that takes a value and tells of a change. */
export function Field(props: Props) {
  const { name, label, called, required = false, hint, check, warn, says = said, holds = 'value', children } = props;
  const { t } = useTranslation();
  useSpokenField(name, called ?? (typeof label === 'string' ? label : undefined), says);
  return (
    <Form.Item
      name={pathOf(name)}
      label={label}
      extra={hint}
      valuePropName={holds}
      rules={[
        ...(required ? [{ required, validator: refusing((value) => (isNothing(value) ? t('common.required') : undefined)) }] : []),
        ...(check ? [{ validator: refusing(check) }] : []),
        ...(warn ? [{ warningOnly: true, validator: refusing(warn) }] : []),
      ]}
    >
      {children}
    </Form.Item>
  );
}

/** Blanks alone are nothing, and so is a list without anything in it. */
function isNothing(value: unknown): boolean {
  return tidied(value) === undefined || (Array.isArray(value) && value.length === 0);
}

function refusing(check: Check) {
  return (_: unknown, value: unknown) => {
    const wrong = check(value);
    return wrong === undefined ? Promise.resolve() : Promise.reject(new Error(wrong));
  };
}

/** A text or a number as it is, several of them in a row. */
function said(value: unknown): string {
  if (Array.isArray(value)) {
    return listed(value.map(String));
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Refuses what does not have a form; nothing is refused where nothing stands. */
export function formedAs(form: RegExp, wrong: string): Check {
  return (value) => (typeof value !== 'string' || value.trim() === '' || form.test(value.trim()) ? undefined : wrong);
}

/** What stands in a field of the form around, as it is typed. */
export function useFieldValue<Value>(name: FieldName): Value | undefined {
  return Form.useWatch(pathOf(name), Form.useFormInstance()) as Value | undefined;
}

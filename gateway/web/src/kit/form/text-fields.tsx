import { Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field, formedAs, type FieldProps } from './field';

interface TextProps extends FieldProps {
  max: number;
  kind?: 'text' | 'email' | 'tel' | 'digits';
  /** Whether it is a name for machines, which nobody's keyboard should mend. */
  code?: boolean;
  placeholder?: string;
  /** In pixels, where it is always short. */
  width?: number;
}

interface LongTextProps extends FieldProps {
  max?: number;
  rows?: readonly [least: number, most: number];
}

interface NumberProps extends FieldProps {
  min: number;
  max: number;
}

const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** A text of one line. */
export function TextField({ max, kind = 'text', code = false, placeholder, width, ...field }: TextProps) {
  const { t } = useTranslation();
  return (
    <Field {...(kind === 'email' && { check: formedAs(EMAIL, t('form.email')) })} {...field}>
      <Input
        maxLength={max}
        {...(kind === 'digits' ? { inputMode: 'numeric' } : { type: kind })}
        {...((code || kind === 'email') && { autoComplete: 'off' })}
        {...(code && { autoCapitalize: 'none', spellCheck: false })}
        {...(placeholder !== undefined && { placeholder })}
        {...(width !== undefined && { style: { width } })}
      />
    </Field>
  );
}

/** A text of several lines, which grows as it is typed. */
export function LongTextField({ max, rows: [minRows, maxRows] = [2, 6], ...field }: LongTextProps) {
  return (
    <Field {...field}>
      <Input.TextArea autoSize={{ minRows, maxRows }} {...(max !== undefined && { maxLength: max })} />
    </Field>
  );
}

/** A whole number. */
export function NumberField({ min, max, ...field }: NumberProps) {
  return (
    <Field {...field}>
      <InputNumber min={min} max={max} precision={0} />
    </Field>
  );
}

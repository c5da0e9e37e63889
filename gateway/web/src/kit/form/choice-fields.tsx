import { Checkbox, Select } from 'antd';
import type { ReactNode } from 'react';
import { listed } from '@/lib/list';
import { Field, type FieldProps } from './field';

interface Option<Value> {
  value: Value;
  label: string;
}

interface OptionGroup<Value> {
  label: string;
  options: readonly Option<Value>[];
}

interface SelectProps<Value> extends FieldProps {
  options: readonly (Option<Value> | OptionGroup<Value>)[];
  /** What is meant while nothing is chosen; then nothing can be chosen again. */
  nothing?: string;
  /** Whether there are so many that one looks for them. */
  search?: boolean;
}

interface ChoicesProps<Value> extends FieldProps {
  options: readonly (Option<Value> & { detail?: ReactNode })[];
}

/** One of several. */
export function SelectField<Value extends string | number>({ options, nothing, search = false, ...field }: SelectProps<Value>) {
  const all = options.flatMap((it) => ('options' in it ? it.options : [it]));
  return (
    <Field says={(value) => all.find((it) => it.value === value)?.label ?? ''} {...field}>
      <Select
        options={options.map((it) => ('options' in it ? { ...it, options: [...it.options] } : it))}
        {...(nothing !== undefined && { allowClear: true, placeholder: nothing })}
        {...(search && { showSearch: { optionFilterProp: 'label' } })}
      />
    </Field>
  );
}

/** Any number of a few, each with a word about it. */
export function ChoicesField<Value extends string>({ options, ...field }: ChoicesProps<Value>) {
  const says = (value: unknown) => listed(options.filter((it) => Array.isArray(value) && value.includes(it.value)).map((it) => it.label));
  return (
    <Field says={says} {...field}>
      <Checkbox.Group className="uf-choices">
        {options.map(({ value, label, detail }) => (
          <Checkbox key={value} value={value}>
            <strong>{label}</strong> {detail !== undefined && <span className="uf-quiet">{detail}</span>}
          </Checkbox>
        ))}
      </Checkbox.Group>
    </Field>
  );
}

interface CheckboxProps extends Omit<FieldProps, 'label' | 'called' | 'required' | 'check' | 'warn'> {
  label: string;
  /** Said where it has to be ticked and is not. */
  missing?: string;
}

/** One thing that is so or not. */
export function CheckboxField({ label, missing, ...field }: CheckboxProps) {
  return (
    <Field
      holds="checked"
      called={label}
      label={undefined}
      says={(value) => (value === true ? '✓' : '')}
      {...(missing !== undefined && { check: (value) => (value === true ? undefined : missing) })}
      {...field}
    >
      <Checkbox>{label}</Checkbox>
    </Field>
  );
}

/** What stands between words, in both languages. */
const SEPARATORS = ['，', ',', '、', ' ', '；', ';'];

/** Words of one's own, any number of them. */
export function WordsField(field: FieldProps) {
  return (
    <Field {...field}>
      <Select mode="tags" open={false} suffix={null} tokenSeparators={SEPARATORS} />
    </Field>
  );
}

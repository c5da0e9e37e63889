import { DayPicker, DaysPicker, MomentPicker, MonthsPicker } from '@/components/day-picker';
import { formatDay, formatMoment } from '@/lib/format';
import { Field, type FieldProps } from './field';

interface Opening {
  /** The month to begin with while nothing is chosen is the one of this day. */
  opensAt: string;
}

interface RangeProps extends FieldProps, Opening {
  /** What lies outside cannot be chosen. */
  earliest?: string;
  latest?: string;
}

/** A day, 2026-03-08. */
export function DayField({ opensAt, ...field }: FieldProps & Opening) {
  return (
    <Field says={(value) => (typeof value === 'string' ? formatDay(value) : '')} {...field}>
      <DayPicker opensAt={opensAt} />
    </Field>
  );
}

/** The days from and to, either of which may be open. */
export function DayRangeField({ opensAt, earliest, latest, ...field }: RangeProps) {
  return (
    <Field says={range(formatDay)} {...field}>
      <DaysPicker
        {...named(field)}
        opensAt={opensAt}
        {...(earliest !== undefined && { earliest })}
        {...(latest !== undefined && { latest })}
      />
    </Field>
  );
}

/** The months from and to. */
export function MonthRangeField({ opensAt, ...field }: FieldProps & Opening) {
  return (
    <Field says={range((month) => month)} {...field}>
      <MonthsPicker {...named(field)} opensAt={opensAt} />
    </Field>
  );
}

/** A moment, to the minute, as an instant. */
export function MomentField({ opensAt, ...field }: FieldProps & Opening) {
  return (
    <Field says={(value) => (typeof value === 'string' ? formatMoment(value) : '')} {...field}>
      <MomentPicker opensAt={opensAt} />
    </Field>
  );
}

function range(says: (end: string) => string) {
  return (value: unknown) =>
    Array.isArray(value) ? value.map((it) => (typeof it === 'string' ? says(it) : '')).join('–') : '';
}

/** A label reaches the first of two boxes only. */
function named({ label, called }: FieldProps) {
  const name = called ?? label;
  return typeof name === 'string' ? { 'aria-label': name } : {};
}

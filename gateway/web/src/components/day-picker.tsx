import { DatePicker, type DatePickerProps } from 'antd';
import type { RangePickerProps } from 'antd/es/date-picker';
import dayjs, { DAY, MONTH } from '@/lib/calendar';

/** A day as it is on the wire, 2026-03-08. */
type Day = string;

/** The first and the last day; either may be open. */
export type Days = readonly [Day | undefined, Day | undefined];

interface DayProps extends Pick<DatePickerProps, 'id' | 'placeholder' | 'allowClear' | 'aria-label'> {
  value?: Day | null | undefined;
  onChange?: (day: Day | undefined) => void;
  /** The month to begin with while no day is chosen is the one of this day. */
  opensAt: Day;
}

interface DaysProps extends Pick<RangePickerProps, 'aria-label'> {
  id?: string;
  value?: Days | undefined;
  onChange?: (days: Days | undefined) => void;
  opensAt: Day;
  /** What lies outside cannot be chosen. */
  earliest?: Day;
  latest?: Day;
}

interface MomentProps {
  id?: string;
  /** An instant as it is on the wire, 2026-03-08T01:30:00.000Z. */
  value?: string | null | undefined;
  onChange?: (moment: string | undefined) => void;
  opensAt: Day;
}

/** A month as it is on the wire, 2026-03. */
export type Month = string;

interface MonthsProps extends Pick<RangePickerProps, 'aria-label'> {
  id?: string;
  value?: readonly [Month, Month] | undefined;
  onChange?: (months: readonly [Month, Month] | undefined) => void;
  opensAt: Month;
}

/** Chooses a day. */
export function DayPicker({ value, onChange, opensAt, ...rest }: DayProps) {
  return (
    <DatePicker
      {...rest}
      value={chosen(value)}
      {...(value == null && { defaultPickerValue: dayjs(opensAt) })}
      onChange={(day: dayjs.Dayjs | null) => onChange?.(written(day))}
    />
  );
}

/** Chooses a moment to the minute, by the clock of this computer. */
export function MomentPicker({ id, value, onChange, opensAt }: MomentProps) {
  return (
    <DatePicker
      {...(id !== undefined && { id })}
      showTime={{ format: 'HH:mm' }}
      format="YYYY-MM-DD HH:mm"
      value={chosen(value)}
      {...(value == null && { defaultPickerValue: dayjs(opensAt) })}
      onChange={(moment: dayjs.Dayjs | null) => onChange?.(moment?.toISOString())}
    />
  );
}

/** Chooses the days from and to; both may be left open. */
export function DaysPicker({ id, value, onChange, opensAt, earliest, latest, ...rest }: DaysProps) {
  const shown = dayjs(opensAt);
  return (
    <DatePicker.RangePicker
      {...rest}
      {...(id !== undefined && { id })}
      {...(earliest !== undefined && { minDate: dayjs(earliest) })}
      {...(latest !== undefined && { maxDate: dayjs(latest) })}
      allowEmpty={[true, true]}
      style={{ width: '100%' }}
      value={value === undefined ? null : [chosen(value[0]), chosen(value[1])]}
      {...(value === undefined && { defaultPickerValue: [shown, shown] })}
      onChange={(days) => onChange?.(days === null ? undefined : [written(days[0]), written(days[1])])}
    />
  );
}

/** Chooses the months from and to. */
export function MonthsPicker({ id, value, onChange, opensAt, ...rest }: MonthsProps) {
  const shown = dayjs(opensAt);
  return (
    <DatePicker.RangePicker
      {...rest}
      {...(id !== undefined && { id })}
      picker="month"
      style={{ width: '100%' }}
      value={value === undefined ? null : [dayjs(value[0]), dayjs(value[1])]}
      {...(value === undefined && { defaultPickerValue: [shown, shown] })}
      onChange={(months) =>
        onChange?.(months?.[0] && months[1] ? [months[0].format(MONTH), months[1].format(MONTH)] : undefined)
      }
    />
  );
}

function chosen(day: Day | null | undefined): dayjs.Dayjs | null {
  return day == null ? null : dayjs(day);
}

function written(day: dayjs.Dayjs | null): Day | undefined {
  return day?.format(DAY);
}

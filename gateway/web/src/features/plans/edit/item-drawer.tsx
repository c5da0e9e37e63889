import { useTranslation } from 'react-i18next';
import type { Days } from '@/components/day-picker';
import { MonthPicker } from '@/components/month-picker';
import { ThemeSelect } from '@/components/theme-select';
import { DayRangeField } from '@/kit/form/day-fields';
import { Field, useFieldValue } from '@/kit/form/field';
import { FormDrawer } from '@/kit/form/form-drawer';
import { LongTextField, TextField } from '@/kit/form/text-fields';
import { DAY } from '@/lib/calendar';
import { formatMonthOfYear } from '@/lib/format';
import type { PlanItem } from '../api/get-plan';
import { firstDayOf } from '../first-day';
import { daysOf, hasMonths, type PlanTime } from '../plan-time';

interface Props {
  item: PlanItem;
  /** The time the plan is made for: a month or day outside it is pointed out. */
  time: PlanTime;
  isNew: boolean;
  /** Under which name what is typed is kept. */
  draftKey: string;
  onDone: (item: PlanItem) => void;
  onDelete: () => void;
  onClose: () => void;
}

interface Fields {
  text: string;
  months: number[];
  themes: string[];
  responsible?: string;
  dates?: Days | undefined;
}

/** Edits one item of the plan: what, when, who. */
export function ItemDrawer({ item, time, isNew, draftKey, onDone, onDelete, onClose }: Props) {
  const { t } = useTranslation();
  const { first, last } = daysOf(time);
  const outside = t('plans.outsidePeriod', { from: formatMonthOfYear(first), to: formatMonthOfYear(last) });
  return (
    <FormDrawer
      width={480}
      title={t(isNew ? 'plans.addItem' : 'plans.editItem')}
      okText={t('plans.takeOver')}
      initial={valuesOf(item)}
      draft={`device:${draftKey}`}
      onFinish={({ text, months, themes, responsible, dates }: Fields) =>
        onDone({ ...item, text, months, themes, responsible, from: dates?.[0], to: dates?.[1] })
      }
      onClose={onClose}
      {...(!isNew && { onDelete })}
    >
      <LongTextField required name="text" label={t('plans.item')} max={2000} rows={[2, 8]} />
      <Field
        name="months"
        label={t('common.month')}
        hint={t('plans.noMonthHint')}
        warn={(months) => (hasMonths(time, months as number[]) ? undefined : outside)}
      >
        <MonthPicker />
      </Field>
      <Field name="themes" label={t('common.theme')}>
        <ThemeSelect />
      </Field>
      <TextField name="responsible" label={t('plans.responsible')} placeholder={t('plans.responsibleHint')} max={200} />
      <DatesField time={time} earliest={first.format(DAY)} latest={last.format(DAY)} outside={outside} />
    </FormDrawer>
  );
}

interface DatesProps {
  time: PlanTime;
  earliest: string;
  latest: string;
  outside: string;
}

/** The days of an item, beginning with its months. */
function DatesField({ time, earliest, latest, outside }: DatesProps) {
  const { t } = useTranslation();
  const months = useFieldValue<number[]>('months') ?? [];
  const within = (dates: Days) => dates.every((it) => it == null || (it >= earliest && it <= latest));
  return (
    <DayRangeField
      name="dates"
      label={t('plans.dates')}
      opensAt={firstDayOf(time, months)}
      earliest={earliest}
      latest={latest}
      warn={(dates) => (within((dates ?? []) as Days) ? undefined : outside)}
    />
  );
}

function valuesOf({ text, months, themes, responsible, from, to }: PlanItem): Fields {
  const dates: Fields['dates'] = from === undefined && to === undefined ? undefined : [from, to];
  return { text, months, themes, dates, ...(responsible !== undefined && { responsible }) };
}

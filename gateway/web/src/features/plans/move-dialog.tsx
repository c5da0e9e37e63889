import { useTranslation } from 'react-i18next';
import type { Month } from '@/components/day-picker';
import { SelectField } from '@/kit/form/choice-fields';
import { MonthRangeField } from '@/kit/form/day-fields';
import { useFieldValue } from '@/kit/form/field';
import { FormDialog } from '@/kit/form/form-dialog';
import { NumberField } from '@/kit/form/text-fields';
import type { Plan } from './api/get-plan';
import { movePlan } from './api/move-plan';
import { usePlanCommand } from './use-plan-command';

type Kind = Plan['period']['kind'];

interface Fields {
  year: number;
  kind: Kind;
  months?: readonly [Month, Month] | undefined;
}

const KINDS = ['CALENDAR_YEAR', 'SEMESTER', 'SCHOOL_YEAR'] as const satisfies readonly Kind[];

/** Moves a plan to another year or period; the server says when another plan stands there. */
export function MoveDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation();
  const { id, year, version } = plan;
  const values = valuesOf(plan);
  return (
    <FormDialog
      title={t('plans.actions.move')}
      okText={t('plans.move')}
      initial={values}
      draft={`device:plan:${id}:move`}
      follow={({ year: wanted }: Partial<Fields>) =>
        typeof wanted === 'number' && values.months ? { months: yearsLater(values.months, wanted - year) } : undefined
      }
      command={usePlanCommand(movePlan)}
      version={version}
      toInput={({ year: wanted, kind, months }: Fields, seen) => ({ id, version: seen, year: wanted, period: periodOf(kind, months) })}
      theirs={valuesOf}
      done={(moved) => t('plans.done.move', { year: moved.year })}
      onClose={onClose}
    >
      <p className="uf-dialog-detail">{t('plans.moveDetail')}</p>
      <NumberField required name="year" label={t('common.year')} min={2000} max={2100} />
      <SelectField name="kind" label={t('plans.period')} options={KINDS.map((it) => ({ value: it, label: t(`plans.periods.${it}`) }))} />
      <Months year={year} />
    </FormDialog>
  );
}

/** The months of a period that is not the calendar year. */
function Months({ year }: { year: number }) {
  const { t } = useTranslation();
  const meant = useFieldValue<number | null>('year') ?? year;
  const kind = useFieldValue<Kind>('kind');
  return (
    kind !== undefined &&
    kind !== 'CALENDAR_YEAR' && <MonthRangeField name="months" label={t('plans.periodMonths')} opensAt={`${meant}-01`} />
  );
}

function valuesOf({ year, period: { kind, from, to } }: Plan): Fields {
  return {
    year,
    kind,
    months: kind === 'CALENDAR_YEAR' || from === undefined || to === undefined ? undefined : [from, to],
  };
}

function yearsLater([from, to]: readonly [Month, Month], years: number): [Month, Month] {
  const later = (month: Month) => `${Number(month.slice(0, 4)) + years}${month.slice(4)}`;
  return [later(from), later(to)];
}

function periodOf(kind: Kind, months: Fields['months']): Plan['period'] {
  return kind === 'CALENDAR_YEAR' || !months ? { kind } : { kind, from: months[0], to: months[1] };
}

import { App, Form, InputNumber, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { MonthsPicker, type Month } from '@/components/day-picker';
import { ProblemView } from '@/components/problem-view';
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
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const yearMeant = (Form.useWatch('year', form) as number | null | undefined) ?? plan.year;
  const kind = (Form.useWatch('kind', form) as Kind | undefined) ?? plan.period.kind;
  const moving = usePlanCommand(movePlan, (moved) => {
    onClose();
    void message.success(t('plans.done.move', { year: moved.year }));
  });
  const finish = ({ year, kind: wanted, months }: Fields) =>
    moving.mutate({ id: plan.id, version: plan.version, year, period: periodOf(wanted, months) });
  return (
    <Modal
      open
      title={t('plans.actions.move')}
      okText={t('plans.move')}
      okButtonProps={{ loading: moving.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {moving.error && <ProblemView thrown={moving.error} />}
      <p className="uf-dialog-detail">{t('plans.moveDetail')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={valuesOf(plan)}
        onValuesChange={({ year }: Partial<Fields>) => {
          const months = valuesOf(plan).months;
          if (typeof year === 'number' && months) {
            form.setFieldValue('months', months.map((it) => yearsLater(it, year - plan.year)));
          }
        }}
        onFinish={finish}
      >
        <Form.Item name="year" label={t('common.year')} rules={[{ required: true, message: t('common.required') }]}>
          <InputNumber min={2000} max={2100} precision={0} autoFocus />
        </Form.Item>
        <Form.Item name="kind" label={t('plans.period')}>
          <Select options={KINDS.map((it) => ({ value: it, label: t(`plans.periods.${it}`) }))} />
        </Form.Item>
        {kind !== 'CALENDAR_YEAR' && (
          <Form.Item name="months" label={t('plans.periodMonths')}>
            <MonthsPicker aria-label={t('plans.periodMonths')} opensAt={`${yearMeant}-01`} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}

function valuesOf({ year, period: { kind, from, to } }: Plan): Fields {
  return {
    year,
    kind,
    months: kind === 'CALENDAR_YEAR' || from == null || to == null ? undefined : [from, to],
  };
}

function yearsLater(month: Month, years: number): Month {
  return `${Number(month.slice(0, 4)) + years}${month.slice(4)}`;
}

function periodOf(kind: Kind, months: Fields['months']): Plan['period'] {
  return kind === 'CALENDAR_YEAR' || !months ? { kind } : { kind, from: months[0], to: months[1] };
}

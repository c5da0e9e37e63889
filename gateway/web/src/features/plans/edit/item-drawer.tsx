import { Button, Drawer, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DaysPicker, type Days } from '@/components/day-picker';
import { MonthPicker } from '@/components/month-picker';
import { ThemeSelect } from '@/components/theme-select';
import { DAY } from '@/lib/calendar';
import { formatMonthOfYear } from '@/lib/format';
import type { PlanItem } from '../api/get-plan';
import { firstDayOf } from '../first-day';
import { daysOf, hasMonths, type PlanTime } from '../plan-time';
import { useClosing } from './use-closing';

interface Props {
  item: PlanItem;
  /** The time the plan is made for: a month or day outside it is pointed out. */
  time: PlanTime;
  isNew: boolean;
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
export function ItemDrawer({ item, time, isNew, onDone, onDelete, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const close = useClosing(form, onClose);
  const months = (Form.useWatch('months', form) as number[] | undefined) ?? item.months;
  const { first, last } = daysOf(time);
  const [earliest, latest] = [first.format(DAY), last.format(DAY)];
  const outside = t('plans.outsidePeriod', { from: formatMonthOfYear(first), to: formatMonthOfYear(last) });
  const within = (isWithin: boolean) => (isWithin ? Promise.resolve() : Promise.reject(new Error(outside)));
  const finish = ({ text, months: chosen, themes, responsible, dates }: Fields) =>
    onDone({
      ...item,
      text: text.trim(),
      months: chosen,
      themes,
      responsible: responsible?.trim() === '' ? undefined : responsible?.trim(),
      from: dates?.[0],
      to: dates?.[1],
    });
  return (
    <Drawer
      open
      size={480}
      title={t(isNew ? 'plans.addItem' : 'plans.editItem')}
      onClose={close}
      footer={
        <div className="uf-drawer-footer">
          {!isNew && (
            <Button danger onClick={onDelete}>
              {t('common.delete')}
            </Button>
          )}
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button type="primary" onClick={form.submit}>
            {t('plans.takeOver')}
          </Button>
        </div>
      }
    >
      <Form form={form} layout="vertical" initialValues={valuesOf(item)} onFinish={finish}>
        <Form.Item name="text" label={t('plans.item')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} autoFocus />
        </Form.Item>
        <Form.Item
          name="months"
          label={t('common.month')}
          extra={t('plans.noMonthHint')}
          rules={[{ warningOnly: true, validator: (_, months: number[]) => within(hasMonths(time, months)) }]}
        >
          <MonthPicker />
        </Form.Item>
        <Form.Item name="themes" label={t('common.theme')}>
          <ThemeSelect />
        </Form.Item>
        <Form.Item name="responsible" label={t('plans.responsible')}>
          <Input maxLength={200} placeholder={t('plans.responsibleHint')} />
        </Form.Item>
        <Form.Item
          name="dates"
          label={t('plans.dates')}
          rules={[
            {
              warningOnly: true,
              validator: (_, dates: Fields['dates']) =>
                within((dates ?? []).every((it) => it === undefined || (it >= earliest && it <= latest))),
            },
          ]}
        >
          <DaysPicker
            aria-label={t('plans.dates')}
            opensAt={firstDayOf(time, months)}
            earliest={earliest}
            latest={latest}
          />
        </Form.Item>
      </Form>
    </Drawer>
  );
}

function valuesOf({ text, months, themes, responsible, from, to }: PlanItem): Fields {
  const dates: Fields['dates'] = from == null && to == null ? undefined : [from ?? undefined, to ?? undefined];
  return { text, months, themes, dates, ...(responsible != null && { responsible }) };
}

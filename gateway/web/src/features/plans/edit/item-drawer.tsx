import { Button, DatePicker, Drawer, Form, Input } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { MonthPicker } from '@/components/month-picker';
import { ThemeSelect } from '@/components/theme-select';
import { formatMonthOfYear } from '@/lib/format';
import type { PlanItem } from '../api/get-plan';
import { daysOf, hasMonths, type PlanTime } from '../plan-time';

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
  dates?: [dayjs.Dayjs | null, dayjs.Dayjs | null] | null;
}

const DAY = 'YYYY-MM-DD';

/** Edits one item of the plan: what, when, who. */
export function ItemDrawer({ item, time, isNew, onDone, onDelete, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const { first, last } = daysOf(time);
  const outside = t('plans.outsidePeriod', { from: formatMonthOfYear(first), to: formatMonthOfYear(last) });
  const within = (isWithin: boolean) => (isWithin ? Promise.resolve() : Promise.reject(new Error(outside)));
  const finish = ({ text, months, themes, responsible, dates }: Fields) =>
    onDone({
      ...item,
      text: text.trim(),
      months,
      themes,
      responsible: responsible?.trim() === '' ? undefined : responsible?.trim(),
      from: dates?.[0]?.format(DAY),
      to: dates?.[1]?.format(DAY),
    });
  return (
    <Drawer
      open
      size={480}
      title={t(isNew ? 'plans.addItem' : 'plans.editItem')}
      onClose={onClose}
      footer={
        <div className="uf-drawer-footer">
          {!isNew && (
            <Button danger onClick={onDelete}>
              {t('common.delete')}
            </Button>
          )}
          <Button onClick={onClose}>{t('common.cancel')}</Button>
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
                within((dates ?? []).every((it) => it === null || (!it.isBefore(first) && !it.isAfter(last)))),
            },
          ]}
        >
          <DatePicker.RangePicker
            aria-label={t('plans.dates')}
            allowEmpty={[true, true]}
            minDate={first}
            maxDate={last}
            style={{ width: '100%' }}
          />
        </Form.Item>
      </Form>
    </Drawer>
  );
}

function valuesOf({ text, months, themes, responsible, from, to }: PlanItem): Fields {
  const dates: Fields['dates'] = from == null && to == null ? null : [day(from), day(to)];
  return { text, months, themes, dates, ...(responsible != null && { responsible }) };
}

function day(iso: string | null | undefined) {
  return iso == null ? null : dayjs(iso);
}

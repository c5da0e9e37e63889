import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChanged } from '@/api/use-changed';
import { useCommand } from '@/api/use-command';
import { DayPicker } from '@/components/day-picker';
import { ProblemView } from '@/components/problem-view';
import { formatDay } from '@/lib/format';
import { useMay } from '@/session/me-context';
import type { Deadline } from './api/get-deadline';
import { setDeadline } from './api/set-deadline';

/** One year with its deadline, which federation staff can move. */
export function DeadlineRow({ known }: { known: Deadline }) {
  const { t } = useTranslation();
  return (
    <li>
      <h2>{t('common.yearOf', { year: known.year })}</h2>
      <Due known={known} />
    </li>
  );
}

function Due({ known }: { known: Deadline }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const changed = useChanged();
  const writes = useMay('deadlines.write');
  const { year } = known;
  const [due, setDue] = useState<string>();
  const saving = useCommand(setDeadline, {
    onSuccess: () => {
      setDue(undefined);
      void message.success(t('deadlines.saved'));
    },
    onSettled: () => changed('DEADLINE'),
  });
  if (!writes) {
    return <span>{known.due == null ? t('deadlines.none') : formatDay(known.due)}</span>;
  }
  const shown = due ?? known.due;
  return (
    <>
      <DayPicker
        value={shown}
        opensAt={firstDayOf(year, new Date())}
        placeholder={t('deadlines.none')}
        aria-label={t('deadlines.of', { year })}
        allowClear={false}
        onChange={setDue}
      />
      {due !== undefined && due !== known.due && (
        <Button
          type="primary"
          loading={saving.isPending}
          onClick={() => saving.mutate({ year, due, version: known.version })}
        >
          {t('common.save')}
        </Button>
      )}
      {saving.error && <ProblemView thrown={saving.error} />}
    </>
  );
}

/** Deadlines lie within their year: in this one from now on, in another from its beginning. */
function firstDayOf(year: number, now: Date): string {
  const month = year === now.getFullYear() ? now.getMonth() + 1 : 1;
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { CHANGED_MEANWHILE } from '@/api/problem';
import { useCommand } from '@/api/use-command';
import { DayPicker } from '@/components/day-picker';
import { ProblemView } from '@/components/problem-view';
import { ConflictDialog } from '@/kit/form/conflict-dialog';
import { formatDay } from '@/lib/format';
import { useDraft } from '@/lib/use-draft';
import { useMay } from '@/session/me-context';
import type { Deadline } from './api/get-deadline';
import { setDeadline } from './api/set-deadline';

/** A day that was chosen, and on which version of the deadline. */
interface Wish {
  due: string;
  version: number;
}

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
  const writes = useMay('deadlines.write');
  const { year } = known;
  const [wished, setWished] = useDraft<Wish>(`deadline:${year}`);
  const saving = useCommand(setDeadline, {
    changes: ['DEADLINE'],
    onSuccess: () => {
      setWished(undefined);
      void message.success(t('deadlines.saved'));
    },
  });
  const theirs = saving.error?.code === CHANGED_MEANWHILE ? (saving.error.current as Deadline | undefined) : undefined;
  if (!writes) {
    return <span>{known.due == null ? t('deadlines.none') : formatDay(known.due)}</span>;
  }
  return (
    <>
      <DayPicker
        value={wished?.due ?? known.due}
        opensAt={firstDayOf(year, new Date())}
        placeholder={t('deadlines.none')}
        aria-label={t('deadlines.of', { year })}
        allowClear={false}
        onChange={(due) => setWished(due === undefined || due === known.due ? undefined : { due, version: known.version })}
      />
      {wished !== undefined && (
        <Button type="primary" loading={saving.isPending} onClick={() => saving.mutate({ year, ...wished })}>
          {t('common.save')}
        </Button>
      )}
      {saving.error && !theirs && <ProblemView thrown={saving.error} />}
      {theirs && wished && (
        <ConflictDialog
          differences={[{ name: t('deadlines.of', { year }), mine: formatDay(wished.due), theirs: dayOf(theirs) }]}
          onTakeTheirs={() => {
            setWished(undefined);
            saving.reset();
          }}
          onKeepMine={() => saving.mutate({ year, due: wished.due, version: theirs.version })}
        />
      )}
    </>
  );
}

function dayOf({ due }: Deadline): string {
  return due === undefined ? '' : formatDay(due);
}

/** Deadlines lie within their year: in this one from now on, in another from its beginning. */
function firstDayOf(year: number, now: Date): string {
  const month = year === now.getFullYear() ? now.getMonth() + 1 : 1;
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

import { useTranslation } from 'react-i18next';
import { DaysLeft } from '@/components/days-left';
import { answerOf } from '@/config/answer';
import type { TaskProps } from '@/config/feature';
import { importsPath } from '@/features/imports/paths';
import { planPath } from '@/features/plans/paths';
import { isPressing } from '@/lib/due';
import { useDuePlans } from './due';

/** The plans whose deadline is near or over. */
export default function DueTask({ children }: TaskProps) {
  const { t } = useTranslation();
  const due = useDuePlans();
  return children(
    answerOf(due, (plans) => ({
      things: plans
        .filter((it) => isPressing(it.due))
        .map(({ year, due: day, plan }) => ({
          title: t('deadlines.dueYear', { year }),
          path: plan === undefined ? importsPath() : planPath(plan.id),
          note: <DaysLeft due={day} />,
        })),
    })),
  );
}

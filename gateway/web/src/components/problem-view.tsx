import { Alert, Button } from 'antd';
import type { AlertRef } from 'antd/es/alert/Alert';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { problemOf, type Standing } from '@/api/problem';
import { useFeatures, useWords } from '@/config/features';
import { explainProblem } from './explain-problem';

interface Props {
  thrown: unknown;
  /** Offered as the way out when given. */
  onRetry?: (() => unknown) | undefined;
  onClose?: () => void;
}

/** In a long form the failure may appear far from the button that led to it. */
function bringIntoView(alert: AlertRef | null) {
  alert?.nativeElement.scrollIntoView({ block: 'nearest' });
}

/** A failure where it happened: what, what to do, and a button that does it. */
export function ProblemView({ thrown, onRetry, onClose }: Props) {
  const { t } = useTranslation();
  const problem = problemOf(thrown);
  const { title, wayOut } = explainProblem(problem, t);
  const { errors, standing, incident } = problem;
  const more = errors.length > 0 || wayOut !== '' || standing !== undefined || incident !== undefined;
  return (
    <Alert
      ref={bringIntoView}
      className="uf-problem"
      type={problem.status >= 500 ? 'error' : 'warning'}
      showIcon
      role="alert"
      title={title}
      description={
        more && (
          <>
            {errors.length > 0 && (
              <ul className="uf-plain-list">
                {errors.map((it) => (
                  <li key={`${it.field} ${it.code}`}>{it.message}</li>
                ))}
              </ul>
            )}
            {wayOut !== '' && <div>{wayOut}</div>}
            {standing !== undefined && <WayTo {...standing} />}
            {incident !== undefined && <code>{t('problems.incident', { incident })}</code>}
          </>
        )
      }
      action={onRetry && <Button onClick={() => void onRetry()}>{t('common.retry')}</Button>}
      {...(onClose && { closable: { onClose } })}
    />
  );
}

/** The way to what stands in the way, where some feature can show it. */
function WayTo({ kind, id }: Standing) {
  const words = useWords();
  const subject = useFeatures().subjects[kind];
  return subject === undefined ? null : <Link to={subject.path(id)}>{words(subject.open)}</Link>;
}

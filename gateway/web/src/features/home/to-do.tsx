import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemView } from '@/components/problem-view';
import { Tile } from '@/components/tile';
import type { Answer, WaitingCount, WaitingThing } from '@/config/feature';
import { useFeatures, type Features } from '@/config/features';
import { useHomePlaces } from './use-home-places';

/** What waits for the person, of all features; not shown to those for whom nothing ever waits. */
export default function ToDo() {
  const tasks = useHomePlaces(useFeatures().tasks);
  return tasks.length === 0 ? null : <Asked tasks={tasks} answers={[]} />;
}

/** Asks one after the other, each shown around the next. */
function Asked({ tasks, answers }: { tasks: Features['tasks']; answers: readonly Answer[] }) {
  const [next, ...others] = tasks;
  return next === undefined ? (
    <Answers answers={answers} />
  ) : (
    <next.Shown>{(it) => <Asked tasks={others} answers={[...answers, it]} />}</next.Shown>
  );
}

function Answers({ answers }: { answers: readonly Answer[] }) {
  const { t } = useTranslation();
  const counts = answers.flatMap(({ waiting }) => waiting?.counts ?? []);
  const things = answers.flatMap(({ waiting }) => waiting?.things ?? []);
  const failed = answers.filter(({ error }) => error !== null);
  const waits = things.length > 0 || counts.some(({ kind, count }) => kind !== 'known' && count > 0);
  const isKnown = answers.every(({ waiting }) => waiting !== undefined);
  return (
    <section aria-label={t('home.waitsForMe')}>
      <h2>{t('home.waitsForMe')}</h2>
      {failed[0] && <ProblemView thrown={failed[0].error} onRetry={() => failed.forEach(({ retry }) => retry())} />}
      {isKnown && !waits && <p className="uf-card uf-quiet">{t('home.nothingWaits')}</p>}
      <Counts counts={waits ? counts : counts.filter(({ kind }) => kind === 'known')} />
      <Things things={things} />
    </section>
  );
}

function Counts({ counts }: { counts: readonly WaitingCount[] }) {
  return (
    counts.length > 0 && (
      <ul className="uf-tiles">
        {counts.map(({ kind, label, count, path }) => (
          <Tile key={path} label={label} value={count} tone={kind === 'pressing' && count > 0 ? 'warning' : undefined} to={path} />
        ))}
      </ul>
    )
  );
}

function Things({ things }: { things: readonly WaitingThing[] }) {
  return (
    things.length > 0 && (
      <ul className="uf-card uf-links">
        {things.map(({ title, path, note }) => (
          <li key={`${path} ${title}`}>
            <Link to={path}>{title}</Link>
            <span className="uf-quiet">{note}</span>
          </li>
        ))}
      </ul>
    )
  );
}

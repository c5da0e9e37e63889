import { useTranslation } from 'react-i18next';
import type { Side, Taken } from './merge-contents';
import { nameOf } from './parts';
import { useFieldName } from './use-merge-words';

/** What one side alone changed and what is therefore taken over as it is. */
export function TakenList({ side, taken }: { side: Side; taken: readonly Taken[] }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const own = taken.filter((it) => it.side === side);
  if (own.length === 0) {
    return null;
  }
  return (
    <details className="uf-merge-taken" open={side === 'theirs'}>
      <summary>{t(`conflict.taken.${side}`, { count: own.length })}</summary>
      <ul>
        {own.map(({ kind, part, change }) => (
          <li key={`${part.id}/${change}`}>
            {kind === 'plan' ? t('conflict.kinds.plan') : nameOf(part)}{' '}
            <span className="uf-quiet">
              {change === 'added' || change === 'removed' ? t(`conflict.changes.${change}`) : fieldName(kind, change)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '@/components/loaded';
import { inboxPath } from '@/features/inbox/paths';
import { ToneTag } from '@/kit/list/status-tag';
import { formatAgo, formatMoment } from '@/lib/format';
import { visitQuery, type Changes } from './api/start-visit';
import { groupsOf } from './change-groups';

/** What happened since I was last here: how much of what, and the newest of it. */
export default function ChangesSince() {
  const { t, i18n } = useTranslation();
  const changes = useQuery(visitQuery(i18n.language));
  return (
    <section aria-label={t('home.changes')}>
      <h2>{t('home.changes')}</h2>
      <Loaded query={changes}>{(it) => <List changes={it} />}</Loaded>
      <p className="uf-above">
        <Link to={inboxPath()}>{t('home.allNotices')}</Link>
      </p>
    </section>
  );
}

function List({ changes: { since, counts, latest } }: { changes: Changes }) {
  const { t } = useTranslation();
  if (since == null) {
    return <p className="uf-card uf-quiet">{t('home.firstVisit')}</p>;
  }
  return (
    <div className="uf-card">
      <p className="uf-changes">
        <span className="uf-quiet" title={formatMoment(since)}>
          {t('home.since', { when: formatAgo(since) })}
        </span>
        {latest.length === 0 && <span>{t('home.nothingChanged')}</span>}
        {groupsOf(counts).map(([group, count]) => (
          <ToneTag key={group}>
            {t(`home.kinds.${group}`)} {count}
          </ToneTag>
        ))}
      </p>
      {latest.length > 0 && (
        <ul className="uf-links">
          {latest.map((it) => (
            <li key={it.id}>
              <Link to={it.link}>{it.title}</Link>
              <time dateTime={it.createdAt} title={formatMoment(it.createdAt)}>
                {formatAgo(it.createdAt)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

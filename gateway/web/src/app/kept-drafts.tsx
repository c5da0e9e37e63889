import { Alert, Button } from 'antd';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { forgetDrafts, listDrafts, onDraftsChange, type Draft } from '@/lib/drafts';
import { formatAgo } from '@/lib/format';

/** Offers what was typed and never sent, once, to somebody who comes in; where they are, they see it anyway. */
export function KeptDrafts() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const [found, setFound] = useState(listDrafts);
  const open = useSyncExternalStore(onDraftsChange, keysInOneText);
  const left = found.filter((it) => open.includes(`\n${it.key}\n`) && it.path !== pathname + search);
  const screens = left.filter((it, index) => left.findIndex((other) => other.path === it.path) === index);
  if (screens.length === 0) {
    return null;
  }
  return (
    <Alert
      banner
      type="info"
      className="uf-kept-drafts"
      title={t('session.draftsKept')}
      description={
        <ul>
          {screens.map((it) => (
            <li key={it.path}>
              <Link to={it.path}>{nameOf(it)}</Link> <span className="uf-quiet">{formatAgo(new Date(it.at).toISOString())}</span>
            </li>
          ))}
        </ul>
      }
      action={
        <Button
          size="small"
          onClick={() => {
            forgetDrafts();
            setFound([]);
          }}
        >
          {t('session.discardDrafts')}
        </Button>
      }
      closable={{ onClose: () => setFound([]), 'aria-label': t('common.close') }}
    />
  );
}

/** The screen's own title, without the product's name behind it. */
function nameOf({ screen, path }: Draft): string {
  return screen.split(' · ')[0] || path;
}

function keysInOneText(): string {
  return `\n${listDrafts()
    .map((it) => it.key)
    .join('\n\n')}\n`;
}

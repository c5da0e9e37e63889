import { SearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSearchKey, SEARCH_KEY } from './search-key';

/** Fetched by those who look for something; it does not travel with the first screen. */
const SearchDialog = lazy(() => import('./search-dialog'));

/** The way to everything by its name, from every screen: a box in the header, an icon on phones, or a key. */
export function Search({ compact }: { compact: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const before = useRef<Element | null>(null);
  const goOnAt = useRef<Element | null>(null);
  const show = useCallback(() => {
    before.current = document.activeElement;
    setOpen(true);
  }, []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isSearchKey(event)) {
        event.preventDefault();
        if (!isSomethingOpen()) {
          show();
        }
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [show]);
  useEffect(() => {
    if (!open && goOnAt.current instanceof HTMLElement) {
      goOnAt.current.focus({ preventScroll: true });
    }
  }, [open]);
  const close = (moved: boolean) => {
    goOnAt.current = moved ? document.getElementById('content') : before.current;
    setOpen(false);
  };
  return (
    <>
      <Button
        type={compact ? 'text' : 'default'}
        {...(!compact && { className: 'uf-search-button' })}
        icon={<SearchOutlined aria-hidden />}
        aria-label={t('shell.search')}
        aria-keyshortcuts={SEARCH_KEY.spoken}
        onClick={show}
      >
        {compact ? null : (
          <span className="uf-search-words">
            <span>{t('shell.search')}</span>
            <kbd>{SEARCH_KEY.shown}</kbd>
          </span>
        )}
      </Button>
      {open && (
        <Suspense>
          <SearchDialog onClose={close} />
        </Suspense>
      )}
    </>
  );
}

/** Whoever has begun something in a dialog is not led away from it by a slip of the hand. */
function isSomethingOpen(): boolean {
  return [...document.querySelectorAll('[aria-modal=true]')].some((it) => (it as Partial<Element>).checkVisibility?.() ?? true);
}

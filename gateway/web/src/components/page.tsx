import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useTitleOf } from '@/config/features';
import { useDocumentTitle } from './use-document-title';

interface Props {
  /** What this is called when it is more than its screen is called everywhere. */
  title?: string | undefined;
  /** A line below the title: what this is about, whose, in which state. */
  about?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of every screen: one heading, what can be done here, the content. */
export function Page({ title, about, actions, children }: Props) {
  const usual = useTitleOf(useLocation().pathname);
  const heading = title ?? usual;
  useDocumentTitle(heading);
  return (
    <>
      <header className="uf-page-header">
        <div>
          <h1>{heading}</h1>
          {about !== undefined && <div className="uf-about">{about}</div>}
        </div>
        {actions !== undefined && <div className="uf-actions">{actions}</div>}
      </header>
      {children}
    </>
  );
}

import type { ReactNode } from 'react';
import { useDocumentTitle } from './use-document-title';

interface Props {
  title: string;
  /** A line below the title: what this is about, whose, in which state. */
  about?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of every screen: one heading, what can be done here, the content. */
export function Page({ title, about, actions, children }: Props) {
  useDocumentTitle(title);
  return (
    <>
      <header className="uf-page-header">
        <div>
          <h1>{title}</h1>
          {about !== undefined && <div className="uf-about">{about}</div>}
        </div>
        {actions !== undefined && <div className="uf-actions">{actions}</div>}
      </header>
      {children}
    </>
  );
}

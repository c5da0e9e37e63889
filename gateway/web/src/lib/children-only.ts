import type { ReactNode } from 'react';

/** Stands where a wrapper would, and adds nothing. */
export default function ChildrenOnly({ children }: { children: ReactNode }): ReactNode {
  return children;
}

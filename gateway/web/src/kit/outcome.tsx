import { CloseCircleFilled, ExclamationCircleFilled, InfoCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';

const ICONS = {
  info: <InfoCircleFilled aria-hidden />,
  warning: <ExclamationCircleFilled aria-hidden />,
  danger: <CloseCircleFilled aria-hidden />,
};

interface Props {
  tone: keyof typeof ICONS;
  title: string;
  detail: ReactNode;
  /** The ways on from here. */
  actions: ReactNode;
  children?: ReactNode;
}

/** A whole page that only says how something ended, and what can be done now. */
export function Outcome({ tone, title, detail, actions, children }: Props) {
  return (
    <div className="uf-outcome">
      <span className={`uf-outcome-icon uf-tone-${tone}`}>{ICONS[tone]}</span>
      <h1>{title}</h1>
      <div className="uf-outcome-detail">{detail}</div>
      <div className="uf-outcome-actions">{actions}</div>
      {children}
    </div>
  );
}

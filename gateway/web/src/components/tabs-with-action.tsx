import { Tabs, type TabsProps } from 'antd';
import type { ReactNode } from 'react';

interface Props extends Omit<TabsProps, 'tabBarExtraContent'> {
  /** Stands at the end of the row of tabs, but not among them: a list of tabs holds nothing else. */
  action: ReactNode;
}

/** Tabs with something to do beside them. */
export function TabsWithAction({ action, ...tabs }: Props) {
  return (
    <div className="uf-tabs-with-action">
      <Tabs {...tabs} />
      <div className="uf-tabs-action">{action}</div>
    </div>
  );
}

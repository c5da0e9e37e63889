import type { ReactNode } from 'react';
import { MessagePage } from '@/components/message-page';
import { useMay } from '@/session/me-context';
import type { Permission } from '@/session/permissions';

/** Shows a screen only to people who are offered it. */
export function Allowed({ permission, children }: { permission: Permission; children: ReactNode }) {
  return useMay(permission) ? children : <MessagePage status="403" />;
}

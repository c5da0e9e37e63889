import type { ReactNode } from 'react';
import { MessagePage } from '@/components/message-page';
import type { Permission } from '@/config/feature';
import { useMay } from '@/session/me-context';

/** Shows a screen only to people who are offered it. */
export function Allowed({ permission, children }: { permission: Permission | undefined; children: ReactNode }) {
  return useMay(permission) ? children : <MessagePage status="403" />;
}

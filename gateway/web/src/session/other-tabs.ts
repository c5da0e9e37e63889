import { spokenFor } from '@/api/page';

interface Message {
  /** The session that holds in this browser now; none after signing out. */
  page: string | undefined;
}

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('session');

/** Tells the other tabs which session holds in this browser now. */
export function tellOtherTabs(page: string | undefined): void {
  channel?.postMessage({ page } satisfies Message);
}

/** Calls the listener when another tab knows of another session than this one does; answers how to stop listening. */
export function onOtherSession(listener: () => void): () => void {
  const hear = ({ data }: MessageEvent) => {
    if ((data as Message).page !== spokenFor()) {
      listener();
    }
  };
  channel?.addEventListener('message', hear);
  return () => channel?.removeEventListener('message', hear);
}

import { withPage } from '@/api/page';

/** A stream of events, one named `notice` for every notice as it arrives. */
export function openNoticeStream(): EventSource {
  return new EventSource(withPage('/api/notification/inbox/stream'));
}

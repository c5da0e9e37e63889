const STREAM = '/api/notification/inbox/stream';

/** Calls the listener for every notice as it arrives; the browser reconnects by itself. Answers how to stop. */
export function streamNotices(onNotice: () => void): () => void {
  const source = new EventSource(STREAM);
  source.addEventListener('notice', onNotice);
  return () => source.close();
}

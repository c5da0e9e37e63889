import { useMedia } from './use-media';

/** Whether the window is as narrow as a phone. */
export function useNarrow(): boolean {
  return useMedia('(max-width: 767px)');
}

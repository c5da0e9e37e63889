import { useEffect, useId } from 'react';
import { writeDraft, type Keeping } from '@/lib/drafts';
import { useDraft } from '@/lib/use-draft';

/**
 * How long what is typed is kept until it was sent, and under which name: on this computer, only while this page stays
 * open (what is personal), or only while the form does.
 */
export type DraftPlace = `device:${string}` | `memory:${string}` | 'none';

interface Kept<Values> {
  /** The version it was typed on. */
  version?: number | undefined;
  values: Values;
}

/** What was typed into a form and not sent yet; an earlier release kept the values alone, and of some forms a list. */
export function useKeptValues<Values extends object>(draft: DraftPlace) {
  const form = useId();
  const [keeping, ...rest] = draft.split(':') as [Keeping, ...string[]];
  const key = keeping === 'none' ? form : rest.join(':');
  const [found, keep] = useDraft<Kept<Values> | Values>(key, keeping);
  useEffect(() => (keeping === 'none' ? () => writeDraft(key, undefined, keeping) : undefined), [key, keeping]);
  return {
    kept: found === undefined || Array.isArray(found) ? undefined : 'values' in found ? found : { values: found },
    keep: (values: Kept<Values> | undefined) => keep(values),
    /** Whether it is still there after the form was closed. */
    outlives: keeping !== 'none',
  };
}

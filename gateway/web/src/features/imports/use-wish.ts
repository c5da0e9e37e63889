import { useState } from 'react';
import type { Spot } from './places';

/** Whether a part is open for correction: by its own button, or because a wish to correct it came in. */
export function useWish(wish: Spot | undefined) {
  const [editing, setEditing] = useState(wish !== undefined);
  const [granted, setGranted] = useState(wish);
  if (wish !== granted) {
    setGranted(wish);
    if (wish !== undefined) {
      setEditing(true);
    }
  }
  return [editing, setEditing] as const;
}

/** The wish to correct this part, if the spot is one. */
export function wishFor(part: string, spot: Spot | undefined): Spot | undefined {
  return spot?.correcting === true && spot.part === part ? spot : undefined;
}

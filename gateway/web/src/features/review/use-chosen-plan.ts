import { useState } from 'react';

/** The plan beside the queue: at once the one chosen last, since keys come faster than the address follows. */
export function useChosenPlan(inAddress: string | undefined, setAddress: (id: string | undefined) => void) {
  const [ahead, setAhead] = useState<{ id: string | undefined }>();
  if (ahead !== undefined && ahead.id === inAddress) {
    setAhead(undefined);
  }
  const choose = (id: string | undefined) => {
    setAhead({ id });
    setAddress(id);
  };
  return [ahead === undefined ? inAddress : ahead.id, choose] as const;
}

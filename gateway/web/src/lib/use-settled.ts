import { useEffect, useState } from 'react';

/** What a value was when it last stayed the same for a while. */
export function useSettled<Value>(value: Value, millis: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const pause = setTimeout(() => setSettled(value), millis);
    return () => clearTimeout(pause);
  }, [value, millis]);
  return settled;
}

import { useEffect, useRef, useState } from 'react';
import { CHANGED_MEANWHILE } from '@/api/problem';
import type { Sending } from './form-props';

/** Sends what was typed, and knows what came of it; nothing where a form only hands on what was typed. */
export function useSending<Values extends object, Input, Data>(
  sending: Sending<Values, Input, Data> | undefined,
  keptOn: number | undefined,
  onSent: (data: Data) => void,
) {
  const [mine, setMine] = useState<Values>();
  const [openedOn, setOpenedOn] = useState(sending?.version); // what is asked for anew meanwhile is not in the fields
  const onItsWay = useRef(false); // two presses may come before the screen knows of the first
  const problem = sending?.command.error ?? null;
  const current = problem?.code === CHANGED_MEANWHILE ? (problem.current as Data | undefined) : undefined;
  const theirs = current === undefined ? undefined : sending?.theirs?.(current);
  const isFetchedAnew = problem?.code === CHANGED_MEANWHILE && current === undefined;
  const theirVersion = versionOf(current);
  const reset = sending?.command.reset;
  useEffect(() => () => reset?.(), [reset]); // the command may outlive its form

  const sendOn = (values: Values, version: number) => {
    if (sending === undefined || onItsWay.current) {
      return;
    }
    onItsWay.current = true;
    setMine(values);
    // a form that is gone by now has to be told all the same
    void sending.command
      .mutateAsync(sending.toInput(values, version))
      .then(
        (data) => {
          setOpenedOn(undefined);
          onSent(data);
        },
        () => undefined,
      )
      .finally(() => (onItsWay.current = false));
  };
  const typedOn = keptOn ?? openedOn ?? sending?.version;
  return {
    /** The version that what stands in the fields began with. */
    typedOn,
    pending: sending?.command.isPending ?? false,
    /** What went wrong, unless both sides are shown. */
    problem: theirs === undefined ? problem : null,
    send: (values: Values) => {
      const seen = sending?.version ?? 0;
      const isShownBoth = sending?.theirs !== undefined && !isFetchedAnew;
      sendOn(values, isShownBoth ? (typedOn ?? seen) : Math.max(seen, theirVersion));
    },
    conflict: theirs &&
      mine && {
        mine,
        theirs,
        keepMine: () => sendOn(mine, theirVersion),
      },
  };
}

function versionOf(current: unknown): number {
  return typeof current === 'object' && current !== null && 'version' in current ? Number(current.version) : 0;
}

import type { ReactNode } from 'react';
import type { Command } from '@/api/action';

/** Something that can be done with one thing. */
export interface Act<Input = never, Data = never> {
  label: string;
  /** What people come for. */
  primary?: boolean;
  /** What takes something away. */
  danger?: boolean;
  /** What is done now and then, and stands behind the other things. */
  seldom?: boolean;
  /** Why it cannot be done just now. */
  blocked?: string | undefined;
  /** Says whether it is offered where the server does not know of it, as of a way to another screen. */
  offered?: boolean;
  /** Does it, or opens what it takes. */
  onClick?: () => void;
  /** What is asked before it is done. */
  ask?: { title: string; detail?: ReactNode; ok?: string };
  command?: Command<Input, Data>;
  input?: Input;
  /** What is said when it is done, or what follows. */
  done?: string | ((data: Data) => unknown);
  /** Told how the thing stands now, where somebody else changed it meanwhile. */
  late?: (current: unknown) => void;
}

/** Everything that can be done with a kind of thing, by the names the server gives it. */
export type Acts = Readonly<Record<string, Act>>;

/** Something the server does; what it takes and what it answers belong together. */
export function act<Input, Data>(it: Act<Input, Data> & { command: Command<Input, Data>; input: NoInfer<Input> }): Act {
  return it as unknown as Act;
}

/** A thing with what the server lets this person do with it now. */
export interface Actable {
  actions: readonly string[];
}

/**
 * The names of what is offered: what the server knows nothing of first, then in the order of the server. What it names and
 * nobody here knows how to do is left out.
 */
export function offeredOf({ actions }: Actable, acts: Acts): string[] {
  const own = Object.keys(acts).filter((it) => acts[it]?.offered === true);
  const named = actions.filter((it) => acts[it] !== undefined && acts[it].offered === undefined);
  return [...own, ...named];
}

import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ApiProblem } from '@/api/problem';
import type { DraftPlace } from './use-kept-values';
import type { FieldsOfProblems } from './use-problem-at-field';

interface Common<Values extends object> {
  okText: string;
  /** Whether pressing the button does something that is hard to undo. */
  danger?: boolean;
  disabled?: boolean;
  /** What stands in the fields at first. */
  initial?: Partial<NoInfer<Values>>;
  draft: DraftPlace;
  /** Marks what may be left empty instead of what may not. */
  marksOptional?: boolean;
  /** What a change of some values sets others to. */
  follow?: (changed: Partial<NoInfer<Values>>) => Partial<NoInfer<Values>> | undefined;
  /** Deletes what the form is about, where that can be done from here. */
  onDelete?: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** What a form needs to send what was typed to the server. */
export interface Sending<Values extends object, Input, Data> {
  command: Pick<UseMutationResult<Data, ApiProblem, Input>, 'error' | 'isPending' | 'mutateAsync' | 'reset'>;
  /** What is sent, from texts without blanks around them; a field that was left empty is absent. */
  toInput: (values: Values, version: number) => Input;
  /** Which version of something the form was opened on. */
  version?: number;
  /** What stands in the fields of somebody who was faster; then both are shown side by side. */
  theirs?: (current: Data) => Partial<NoInfer<Values>>;
  /** The field each refusal speaks of, where the server names none. */
  fieldsOfProblems?: FieldsOfProblems;
  /** Said when it is done. */
  done?: string | ((data: Data) => string);
  /** What follows, instead of closing. */
  onDone?: (data: Data) => void;
}

/** What a form needs that only hands on what was typed. */
interface HandingOn<Values extends object> {
  /** Told the values tidied, and as they were typed. */
  onFinish: (values: Values, typed: Values) => void;
}

export type FormProps<Values extends object, Input, Data> = Common<Values> & (Sending<Values, Input, Data> | HandingOn<Values>);

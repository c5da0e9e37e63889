import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { App, ConfigProvider } from 'antd';
import { useState } from 'react';
import { ApiProblem } from '@/api/problem';
import { useCommand } from '@/api/use-command';
import { ChoicesField, SelectField, WordsField } from '@/kit/form/choice-fields';
import { formedAs } from '@/kit/form/field';
import { FormDialog } from '@/kit/form/form-dialog';
import { FormDrawer } from '@/kit/form/form-drawer';
import type { FormProps } from '@/kit/form/form-props';
import { InlineForm } from '@/kit/form/inline-form';
import { LongTextField, TextField } from '@/kit/form/text-fields';
import type { DraftPlace } from '@/kit/form/use-kept-values';

interface Values {
  name: string;
  note?: string;
  kind?: string;
  words?: string[];
  parts?: string[];
}

export interface Thing extends Values {
  version: number;
}

interface Input {
  version: number;
  values: Values;
}

const KINDS = [
  { value: 'A', label: '甲类' },
  { value: 'B', label: '乙类' },
];

export type Frame = 'drawer' | 'dialog' | 'inline';

interface Scene {
  frame?: Frame;
  draft?: DraftPlace;
  initial?: Partial<Values>;
  /** Whether the values of somebody who was faster are shown. */
  compares?: boolean;
  version?: number;
}

/** What the server answers, one after the other; the last goes on. */
type Answer = Thing | ApiProblem | Promise<Thing>;

export const done: Thing = { name: '完成', version: 9 };

/** A screen with a button that opens a form. */
export function showForm(answers: Answer[] = [done], scene: Scene = {}) {
  const sent: Input[] = [];
  const finished: Thing[] = [];
  const send = (input: Input) => {
    sent.push(input);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return answer instanceof ApiProblem ? Promise.reject(answer) : Promise.resolve(answer as Thing);
  };
  const queries = new QueryClient();
  const shown = (now: Scene) => (
    <ConfigProvider button={{ autoInsertSpace: false }}>
      <App component={false}>
        <QueryClientProvider client={queries}>
          <Screen send={send} onDone={(it) => finished.push(it)} {...now} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
  const { rerender } = render(shown(scene));
  /** What the form is about was asked for anew. */
  const showAnew = (now: Scene) => rerender(shown({ ...scene, ...now }));
  return { sent, finished, showAnew, user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }) };
}

interface ScreenProps extends Scene {
  send: (input: Input) => Promise<Thing>;
  onDone: (thing: Thing) => void;
}

function Screen({ send, onDone, frame = 'drawer', draft = 'none', initial, compares = true, version = 3 }: ScreenProps) {
  const [open, setOpen] = useState(false);
  const command = useCommand(send);
  const form: FormProps<Values, Input, Thing> = {
    okText: '保存',
    initial,
    draft,
    command,
    version,
    toInput: (values, seen) => ({ version: seen, values }),
    ...(compares && { theirs: (current) => current }),
    fieldsOfProblems: { NAME_TAKEN: 'name' },
    onDone: (thing) => {
      onDone(thing);
      setOpen(false);
    },
    onClose: () => setOpen(false),
    children: (
      <>
        <TextField required name="name" label="名称" max={20} check={formedAs(/^[^!]*$/, '名称中不能有叹号')} />
        <LongTextField name="note" label="说明" />
        <SelectField name="kind" label="类型" options={KINDS} />
        <WordsField name="words" label="词" />
        <ChoicesField name="parts" label="部分" options={KINDS} />
      </>
    ),
  };
  return (
    <>
      <button onClick={() => setOpen(true)}>打开</button>
      {open && frame === 'drawer' && <FormDrawer title="修改" {...form} />}
      {open && frame === 'dialog' && <FormDialog title="修改" {...form} />}
      {open && frame === 'inline' && <InlineForm {...form} />}
    </>
  );
}

export type User = ReturnType<typeof showForm>['user'];

export async function open(user: User) {
  await user.click(screen.getByRole('button', { name: '打开' }));
  return screen.findByLabelText('名称');
}

export async function typeAndSave(user: User, name: string) {
  await user.type(await open(user), name);
  await user.click(screen.getByRole('button', { name: '保存' }));
}

export const isOpen = () => screen.queryByLabelText('名称') !== null;

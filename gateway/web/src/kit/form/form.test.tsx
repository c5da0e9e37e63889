import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { App, ConfigProvider } from 'antd';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ApiProblem, CHANGED_MEANWHILE } from '@/api/problem';
import { useCommand } from '@/api/use-command';
import { hasPassingDrafts, listDrafts, writeDraft } from '@/lib/drafts';
import { ChoicesField, SelectField, WordsField } from './choice-fields';
import { formedAs } from './field';
import { FormDialog } from './form-dialog';
import { FormDrawer } from './form-drawer';
import type { FormProps } from './form-props';
import { InlineForm } from './inline-form';
import { LongTextField, TextField } from './text-fields';
import type { DraftPlace } from './use-kept-values';

interface Values {
  name: string;
  note?: string;
  kind?: string;
  words?: string[];
  parts?: string[];
}

interface Thing extends Values {
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

type Frame = 'drawer' | 'dialog' | 'inline';

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

const done: Thing = { name: '完成', version: 9 };

function show(answers: Answer[] = [done], scene: Scene = {}) {
  const sent: Input[] = [];
  const finished: Thing[] = [];
  const send = (input: Input) => {
    sent.push(input);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return answer instanceof ApiProblem ? Promise.reject(answer) : Promise.resolve(answer as Thing);
  };
  render(
    <ConfigProvider button={{ autoInsertSpace: false }}>
      <App component={false}>
        <QueryClientProvider client={new QueryClient()}>
          <Screen send={send} onDone={(it) => finished.push(it)} {...scene} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>,
  );
  return { sent, finished, user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }) };
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

type User = ReturnType<typeof show>['user'];

async function open(user: User) {
  await user.click(screen.getByRole('button', { name: '打开' }));
  return screen.findByLabelText('名称');
}

async function typeAndSave(user: User, name: string) {
  await user.type(await open(user), name);
  await user.click(screen.getByRole('button', { name: '保存' }));
}

const isOpen = () => screen.queryByLabelText('名称') !== null;
const question = () => screen.queryByRole('button', { name: '继续填写' });
const overtaken = (current?: Thing) => new ApiProblem({ code: CHANGED_MEANWHILE, status: 409, current });

describe('a form', () => {
  it('sends texts without blanks around them, and nothing of what was left empty', async () => {
    const { sent, finished, user } = show([done], { initial: { note: '旧' } });
    const name = await open(user);
    await user.type(name, '  春游 ');
    await user.clear(screen.getByLabelText('说明'));
    await user.click(screen.getByRole('button', { name: '保存' }));

    await waitFor(() => expect(finished).toEqual([done]));
    expect(sent).toEqual([{ version: 3, values: { name: '春游' } }]);
    await waitFor(() => expect(isOpen()).toBe(false));
  });

  it.each(['', '   '])('asks for what is required and was not given: "%s"', async (typed) => {
    const { sent, user } = show();
    const name = await open(user);
    if (typed !== '') {
      await user.type(name, typed);
    }
    await user.click(screen.getByRole('button', { name: '保存' }));

    expect(await screen.findByText('此项必填')).toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('says at the field what is wrong with it before anything is sent', async () => {
    const { sent, user } = show();
    await typeAndSave(user, '春游!');

    expect(await screen.findByText('名称中不能有叹号')).toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('begins in the first field, and gives the focus back at the end', async () => {
    const { user } = show();
    expect(await open(user)).toHaveFocus();
    await user.click(screen.getByRole('button', { name: '取消' }));

    await waitFor(() => expect(screen.getByRole('button', { name: '打开' })).toHaveFocus());
  });

  it('is sent by Ctrl+Enter, once while it is on its way', async () => {
    let arrive: (thing: Thing) => void = () => undefined;
    const { sent, finished, user } = show([new Promise<Thing>((resolve) => (arrive = resolve))]);
    const name = await open(user);
    await user.type(name, '春游{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent).toHaveLength(1));
    await user.type(name, '{Control>}{Enter}{/Control}');
    await user.keyboard('{Escape}');
    expect(isOpen()).toBe(true);

    arrive(done);
    await waitFor(() => expect(finished).toEqual([done]));
    expect(sent).toHaveLength(1);
  });

  it('says a refusal at the field it speaks of, and lets it be mended', async () => {
    const taken = new ApiProblem({ code: 'NAME_TAKEN', status: 409, detail: '名称已被占用' });
    const { sent, user } = show([taken, done]);
    await typeAndSave(user, '春游');

    expect(await screen.findByText('名称已被占用')).toBeInTheDocument();
    expect(screen.getByLabelText('名称')).toBeInvalid();
    await user.type(screen.getByLabelText('名称'), '二');
    await waitFor(() => expect(screen.queryByText('名称已被占用')).not.toBeInTheDocument());
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(sent.map((it) => it.values.name)).toEqual(['春游', '春游二']));
  });

  it('says at its field what the server found there, without being told which', async () => {
    const errors = [{ field: 'note', code: 'TOO_LONG', message: '说明过长' }];
    const { user } = show([new ApiProblem({ code: 'INVALID', status: 400, errors })]);
    await typeAndSave(user, '春游');

    expect(await screen.findByText('说明过长')).toBeInTheDocument();
    expect(screen.getByLabelText('说明')).toBeInvalid();
    expect(screen.queryByRole('alert', { name: /INVALID/ })).not.toBeInTheDocument();
  });

  it('says above the fields what concerns none of them, and keeps what was typed', async () => {
    const { user } = show([new ApiProblem({ code: 'CLOSED', status: 409, detail: '报名已结束' })]);
    await typeAndSave(user, '春游');

    expect(await screen.findByText('报名已结束')).toBeInTheDocument();
    expect(screen.getByLabelText('名称')).toBeValid();
    expect(screen.getByLabelText('名称')).toHaveValue('春游');
  });
});

/** The ways out of a form, by what it stands in. */
const WAYS: [frame: Frame, way: string, leave: (user: User) => Promise<void>][] = [
  ['drawer', 'Cancel', (user) => user.click(screen.getByRole('button', { name: '取消' }))],
  ['drawer', 'Escape', (user) => user.keyboard('{Escape}')],
  ['drawer', 'a press beside it', (user) => user.click(document.querySelector('.ant-drawer-mask') as Element)],
  ['dialog', 'Cancel', (user) => user.click(screen.getByRole('button', { name: '取消' }))],
  ['dialog', 'Escape', (user) => user.keyboard('{Escape}')],
  ['dialog', 'a press beside it', (user) => user.click(document.querySelector('.ant-modal-wrap') as Element)],
  ['inline', 'Cancel', (user) => user.click(screen.getByRole('button', { name: '取消' }))],
  ['inline', 'Escape', (user) => user.keyboard('{Escape}')],
];

describe('a form that is left', () => {
  it.each(WAYS)('asks before it drops what was typed: %s, %s', async (frame, _, leave) => {
    const { user } = show([done], { frame });
    await user.type(await open(user), '春游');
    await leave(user);

    expect(question()).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '继续填写' }));
    expect(screen.getByLabelText('名称')).toHaveValue('春游');
  });

  it.each(WAYS)('drops what was typed when told to: %s, %s', async (frame, _, leave) => {
    const { user } = show([done], { frame });
    await user.type(await open(user), '春游');
    await leave(user);
    await user.click(screen.getByRole('button', { name: '放弃修改' }));

    await waitFor(() => expect(isOpen()).toBe(false));
    expect(await open(user)).toHaveValue('');
  });

  it.each(WAYS)('asks nothing where nothing was typed: %s, %s', async (frame, _, leave) => {
    const { user } = show([done], { frame });
    await open(user);
    await leave(user);

    await waitFor(() => expect(isOpen()).toBe(false));
    expect(question()).not.toBeInTheDocument();
  });

  it('asks nothing where everything stands again as it stood', async () => {
    const { user } = show([done], { initial: { name: '春游' } });
    await user.type(await open(user), 'x{Backspace}');
    await user.click(screen.getByRole('button', { name: '取消' }));

    await waitFor(() => expect(isOpen()).toBe(false));
  });

  it('keeps a draft when it is told to, and goes on with it', async () => {
    const { user } = show([done], { draft: 'device:thing' });
    await user.type(await open(user), '春游');
    await user.click(screen.getByRole('button', { name: '取消' }));
    await user.click(screen.getByRole('button', { name: '保留草稿并关闭' }));
    await waitFor(() => expect(isOpen()).toBe(false));

    expect(await open(user)).toHaveValue('春游');
  });

  it('offers to keep nothing that is kept nowhere', async () => {
    const { user } = show();
    await user.type(await open(user), '春游');
    await user.click(screen.getByRole('button', { name: '取消' }));

    expect(question()).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '保留草稿并关闭' })).not.toBeInTheDocument();
  });
});

describe('what was typed into a form', () => {
  const kept = () => listDrafts().map((it) => it.key);

  it.each([
    ['device:thing', ['thing'], false, '春游'],
    ['memory:thing', [], true, '春游'],
    ['none', [], false, ''],
  ] as const)('is kept as long as it may be: %s', async (draft, onDevice, passes, found) => {
    const first = show([done], { draft });
    await first.user.type(await open(first.user), '春游');
    expect(hasPassingDrafts()).toBe(draft !== 'device:thing');
    cleanup();
    expect(kept()).toEqual(onDevice);
    expect(JSON.stringify({ ...localStorage }).includes('春游')).toBe(onDevice.length > 0);
    expect(hasPassingDrafts()).toBe(passes);

    const { user } = show([done], { draft });
    expect(await open(user)).toHaveValue(found);
    writeDraft('thing', undefined, 'memory');
  });

  it('is forgotten once it was sent, and not before', async () => {
    const late = new ApiProblem({ code: 'TIMEOUT', status: 0 });
    const { finished, user } = show([late, done], { draft: 'device:thing' });
    await typeAndSave(user, '春游');
    expect(await screen.findByText('服务器响应超时')).toBeInTheDocument();
    expect(kept()).toEqual(['thing']);

    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(finished).toEqual([done]));
    expect(kept()).toEqual([]);
  });

  it('is sent on the version it was typed on, however much later', async () => {
    writeDraft('thing', { version: 2, values: { name: '春游' } });
    const { sent, user } = show([done], { draft: 'device:thing' });
    await open(user);
    await user.click(screen.getByRole('button', { name: '保存' }));

    await waitFor(() => expect(sent).toEqual([{ version: 2, values: { name: '春游' } }]));
  });

  it('is found where an earlier release kept it', async () => {
    writeDraft('thing', { name: '春游' });
    const { user } = show([done], { draft: 'device:thing' });

    expect(await open(user)).toHaveValue('春游');
  });
});

describe('a form whose matter somebody else changed meanwhile', () => {
  const initial = { name: '春游', kind: 'A', words: ['山'], parts: ['A'] };
  const theirs: Thing = { name: '秋游', kind: 'B', words: ['山', '水'], parts: ['A', 'B'], version: 7 };

  it('shows both sides in words, only where they differ, and saves mine on top when told to', async () => {
    const { sent, finished, user } = show([overtaken({ ...theirs, kind: 'A' }), done], { initial });
    await typeAndSave(user, '会');

    expect(await screen.findByRole('row', { name: '名称 春游会 秋游' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: '词 山 山、水' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: '部分 甲类 甲类、乙类' })).toBeInTheDocument();
    expect(screen.queryByRole('row', { name: /^类型/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '保存我的版本' }));

    await waitFor(() => expect(finished).toEqual([done]));
    expect(sent.map((it) => it.version)).toEqual([3, 7]);
    expect(sent[1]?.values.name).toBe('春游会');
  });

  it('says a choice by its name', async () => {
    const { user } = show([overtaken(theirs)], { initial });
    await typeAndSave(user, '会');

    expect(await screen.findByRole('row', { name: '类型 甲类 乙类' })).toBeInTheDocument();
  });

  it('leaves theirs when told to, and keeps nothing of mine', async () => {
    const { sent, user } = show([overtaken(theirs)], { initial, draft: 'device:thing' });
    await typeAndSave(user, '会');
    await user.click(await screen.findByRole('button', { name: '采用对方的版本' }));

    await waitFor(() => expect(isOpen()).toBe(false));
    expect(sent).toHaveLength(1);
    expect(listDrafts()).toEqual([]);
  });

  it('asks again when somebody else was faster once more', async () => {
    const { sent, user } = show([overtaken(theirs), overtaken({ ...theirs, name: '冬游', version: 8 }), done], { initial });
    await typeAndSave(user, '会');
    await user.click(await screen.findByRole('button', { name: '保存我的版本' }));
    expect(await screen.findByRole('row', { name: '名称 春游会 冬游' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '保存我的版本' }));

    await waitFor(() => expect(sent.map((it) => it.version)).toEqual([3, 7, 8]));
  });

  it('says so where nothing can be compared, and goes on under the newest version', async () => {
    const { sent, user } = show([overtaken(theirs), done], { compares: false });
    await typeAndSave(user, '春游');

    const said = await screen.findByRole('alert');
    expect(within(said).getByText(/请核对后再操作/)).toBeInTheDocument();
    expect(screen.getByLabelText('名称')).toHaveValue('春游');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(sent.map((it) => it.version)).toEqual([3, 7]));
  });

  it('says so and keeps what was typed where the server does not tell how it is now', async () => {
    const { user } = show([overtaken()], { initial, draft: 'device:thing' });
    await typeAndSave(user, '会');

    expect(await screen.findByText('内容已被他人修改')).toBeInTheDocument();
    expect(screen.getByLabelText('名称')).toHaveValue('春游会');
    expect(screen.queryByRole('button', { name: '保存我的版本' })).not.toBeInTheDocument();
  });
});

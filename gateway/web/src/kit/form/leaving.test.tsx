import { cleanup, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ApiProblem } from '@/api/problem';
import { hasPassingDrafts, listDrafts, writeDraft } from '@/lib/drafts';
import { done, isOpen, open, showForm, typeAndSave, type Frame, type User } from '@/testing/form-scene';

const question = () => screen.queryByRole('button', { name: '继续填写' });

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
    const { user } = showForm([done], { frame });
    await user.type(await open(user), '春游');
    await leave(user);

    expect(question()).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '继续填写' }));
    expect(screen.getByLabelText('名称')).toHaveValue('春游');
  });

  it.each(WAYS)('drops what was typed when told to: %s, %s', async (frame, _, leave) => {
    const { user } = showForm([done], { frame });
    await user.type(await open(user), '春游');
    await leave(user);
    await user.click(screen.getByRole('button', { name: '放弃修改' }));

    await waitFor(() => expect(isOpen()).toBe(false));
    expect(await open(user)).toHaveValue('');
  });

  it.each(WAYS)('asks nothing where nothing was typed: %s, %s', async (frame, _, leave) => {
    const { user } = showForm([done], { frame });
    await open(user);
    await leave(user);

    await waitFor(() => expect(isOpen()).toBe(false));
    expect(question()).not.toBeInTheDocument();
  });

  it('asks nothing where everything stands again as it stood', async () => {
    const { user } = showForm([done], { initial: { name: '春游' } });
    await user.type(await open(user), 'x{Backspace}');
    await user.click(screen.getByRole('button', { name: '取消' }));

    await waitFor(() => expect(isOpen()).toBe(false));
  });

  it('keeps a draft when it is told to, and goes on with it', async () => {
    const { user } = showForm([done], { draft: 'device:thing' });
    await user.type(await open(user), '春游');
    await user.click(screen.getByRole('button', { name: '取消' }));
    await user.click(screen.getByRole('button', { name: '保留草稿并关闭' }));
    await waitFor(() => expect(isOpen()).toBe(false));

    expect(await open(user)).toHaveValue('春游');
  });

  it('offers to keep nothing that is kept nowhere', async () => {
    const { user } = showForm();
    await user.type(await open(user), '春游');
    await user.click(screen.getByRole('button', { name: '取消' }));

    expect(question()).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '保留草稿并关闭' })).not.toBeInTheDocument();
  });
});

describe('what was typed into a form', () => {
  const kept = () => listDrafts().map((it) => it.key);
  const keptTexts = () => Array.from({ length: localStorage.length }, (_, at) => localStorage.getItem(localStorage.key(at) ?? '')).join();

  it.each([
    ['device:thing', ['thing'], false, '春游'],
    ['memory:thing', [], true, '春游'],
    ['none', [], false, ''],
  ] as const)('is kept as long as it may be: %s', async (draft, onDevice, passes, found) => {
    const first = showForm([done], { draft });
    await first.user.type(await open(first.user), '春游');
    expect(hasPassingDrafts()).toBe(draft !== 'device:thing');
    cleanup();
    expect(kept()).toEqual(onDevice);
    expect(keptTexts().includes('春游')).toBe(onDevice.length > 0);
    expect(hasPassingDrafts()).toBe(passes);

    const { user } = showForm([done], { draft });
    expect(await open(user)).toHaveValue(found);
    writeDraft('thing', undefined, 'memory');
  });

  it('is forgotten once it was sent, and not before', async () => {
    const late = new ApiProblem({ code: 'TIMEOUT', status: 0 });
    const { finished, user } = showForm([late, done], { draft: 'device:thing' });
    await typeAndSave(user, '春游');
    expect(await screen.findByText('服务器响应超时')).toBeInTheDocument();
    expect(kept()).toEqual(['thing']);

    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(finished).toEqual([done]));
    expect(kept()).toEqual([]);
  });

  it('is sent on the version it was typed on, however much later', async () => {
    writeDraft('thing', { version: 2, values: { name: '春游' } });
    const { sent, user } = showForm([done], { draft: 'device:thing' });
    await open(user);
    await user.click(screen.getByRole('button', { name: '保存' }));

    await waitFor(() => expect(sent).toEqual([{ version: 2, values: { name: '春游' } }]));
  });

  it('is found where an earlier release kept it', async () => {
    writeDraft('thing', { name: '春游' });
    const { user } = showForm([done], { draft: 'device:thing' });

    expect(await open(user)).toHaveValue('春游');
  });
});

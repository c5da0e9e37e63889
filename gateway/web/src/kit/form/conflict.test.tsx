import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ApiProblem, CHANGED_MEANWHILE } from '@/api/problem';
import { listDrafts } from '@/lib/drafts';
import { done, isOpen, open, showForm, typeAndSave, type Thing } from '@/testing/form-scene';

const overtaken = (current?: Thing) => new ApiProblem({ code: CHANGED_MEANWHILE, status: 409, current });

describe('a form whose matter somebody else changed meanwhile', () => {
  const initial = { name: '春游', kind: 'A', words: ['山'], parts: ['A'] };
  const theirs: Thing = { name: '秋游', kind: 'B', words: ['山', '水'], parts: ['A', 'B'], version: 7 };

  it('shows both sides in words, only where they differ, and saves mine on top when told to', async () => {
    const { sent, finished, user } = showForm([overtaken({ ...theirs, kind: 'A' }), done], { initial });
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
    const { user } = showForm([overtaken(theirs)], { initial });
    await typeAndSave(user, '会');

    expect(await screen.findByRole('row', { name: '类型 甲类 乙类' })).toBeInTheDocument();
  });

  it('leaves theirs when told to, and keeps nothing of mine', async () => {
    const { sent, user } = showForm([overtaken(theirs)], { initial, draft: 'device:thing' });
    await typeAndSave(user, '会');
    await user.click(await screen.findByRole('button', { name: '采用对方的版本' }));

    await waitFor(() => expect(isOpen()).toBe(false));
    expect(sent).toHaveLength(1);
    expect(listDrafts()).toEqual([]);
  });

  it('asks again when somebody else was faster once more', async () => {
    const { sent, user } = showForm([overtaken(theirs), overtaken({ ...theirs, name: '冬游', version: 8 }), done], { initial });
    await typeAndSave(user, '会');
    await user.click(await screen.findByRole('button', { name: '保存我的版本' }));
    expect(await screen.findByRole('row', { name: '名称 春游会 冬游' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '保存我的版本' }));

    await waitFor(() => expect(sent.map((it) => it.version)).toEqual([3, 7, 8]));
  });

  it('says so where nothing can be compared, and goes on under the newest version', async () => {
    const { sent, user } = showForm([overtaken(theirs), done], { compares: false });
    await typeAndSave(user, '春游');

    const said = await screen.findByRole('alert');
    expect(within(said).getByText(/请核对后再操作/)).toBeInTheDocument();
    expect(screen.getByLabelText('名称')).toHaveValue('春游');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(sent.map((it) => it.version)).toEqual([3, 7]));
  });

  it('says so and keeps what was typed where the server does not tell how it is now', async () => {
    const { user } = showForm([overtaken()], { initial, draft: 'device:thing' });
    await typeAndSave(user, '会');

    expect(await screen.findByText('内容已被他人修改')).toBeInTheDocument();
    expect(screen.getByLabelText('名称')).toHaveValue('春游会');
    expect(screen.queryByRole('button', { name: '保存我的版本' })).not.toBeInTheDocument();
  });

  it('is sent on the version it was opened on, whatever was asked for anew before the first key', async () => {
    const { sent, showAnew, user } = showForm([overtaken(theirs), done], { initial });
    const name = await open(user);
    showAnew({ initial: { ...initial, name: '秋游' }, version: 7 });
    await user.type(name, '会');
    await user.click(screen.getByRole('button', { name: '保存' }));

    expect(await screen.findByRole('row', { name: '名称 春游会 秋游' })).toBeInTheDocument();
    expect(sent.map((it) => it.version)).toEqual([3]);
  });
});

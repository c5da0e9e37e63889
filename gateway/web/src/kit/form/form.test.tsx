import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ApiProblem } from '@/api/problem';
import { done, isOpen, open, showForm, typeAndSave, type Thing } from '@/testing/form-scene';

describe('a form', () => {
  it('sends texts without blanks around them, and nothing of what was left empty', async () => {
    const { sent, finished, user } = showForm([done], { initial: { note: '旧' } });
    const name = await open(user);
    await user.type(name, '  春游 ');
    await user.clear(screen.getByLabelText('说明'));
    await user.click(screen.getByRole('button', { name: '保存' }));

    await waitFor(() => expect(finished).toEqual([done]));
    expect(sent).toEqual([{ version: 3, values: { name: '春游' } }]);
    await waitFor(() => expect(isOpen()).toBe(false));
  });

  it.each(['', '   '])('asks for what is required and was not given: "%s"', async (typed) => {
    const { sent, user } = showForm();
    const name = await open(user);
    if (typed !== '') {
      await user.type(name, typed);
    }
    await user.click(screen.getByRole('button', { name: '保存' }));

    expect(await screen.findByText('此项必填')).toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('says at the field what is wrong with it before anything is sent', async () => {
    const { sent, user } = showForm();
    await typeAndSave(user, '春游!');

    expect(await screen.findByText('名称中不能有叹号')).toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('begins in the first field, and gives the focus back at the end', async () => {
    const { user } = showForm();
    expect(await open(user)).toHaveFocus();
    await user.click(screen.getByRole('button', { name: '取消' }));

    await waitFor(() => expect(screen.getByRole('button', { name: '打开' })).toHaveFocus());
  });

  it('is sent by Ctrl+Enter, once while it is on its way', async () => {
    let arrive: (thing: Thing) => void = () => undefined;
    const { sent, finished, user } = showForm([new Promise<Thing>((resolve) => (arrive = resolve))]);
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
    const { sent, user } = showForm([taken, done]);
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
    const { user } = showForm([new ApiProblem({ code: 'INVALID', status: 400, errors })]);
    await typeAndSave(user, '春游');

    expect(await screen.findByText('说明过长')).toBeInTheDocument();
    expect(screen.getByLabelText('说明')).toBeInvalid();
    expect(screen.queryByRole('alert', { name: /INVALID/ })).not.toBeInTheDocument();
  });

  it('says above the fields what concerns none of them, and keeps what was typed', async () => {
    const { user } = showForm([new ApiProblem({ code: 'CLOSED', status: 409, detail: '报名已结束' })]);
    await typeAndSave(user, '春游');

    expect(await screen.findByText('报名已结束')).toBeInTheDocument();
    expect(screen.getByLabelText('名称')).toBeValid();
    expect(screen.getByLabelText('名称')).toHaveValue('春游');
  });
});

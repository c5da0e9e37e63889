import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from 'antd';
import { describe, expect, it } from 'vitest';
import { ApiProblem, TIMEOUT } from '@/api/problem';
import { FileDrop } from './file-drop';

function show(...answers: (string | ApiProblem)[]) {
  const keys: string[] = [];
  const read: [name: string, alone: boolean][] = [];
  const upload = ({ key }: { key: string }) => {
    keys.push(key);
    const answer = answers.shift();
    return answer instanceof ApiProblem ? Promise.reject(answer) : Promise.resolve(answer ?? '');
  };
  render(
    <App component={false}>
      <FileDrop several accept=".txt" upload={upload} onRead={(it, alone) => read.push([it, alone])} outcome={(it) => `已收到${it}`}>
        <p>拖到此处</p>
      </FileDrop>
    </App>,
  );
  const field = () => document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement; // a new one each time
  const drop = (...names: string[]) => userEvent.upload(field(), names.map((it) => new File(['一'], it)));
  return { keys, read, drop };
}

const late = new ApiProblem({ code: TIMEOUT, status: 0 });
const refused = new ApiProblem({ code: 'UNSUPPORTED_DOCUMENT', status: 415, detail: '不支持此格式' });

describe('a place to drop files', () => {
  it('sends a file again under the same key when it did not get through', async () => {
    const { keys, read, drop } = show(late, '名单');
    await drop('名单.txt');
    await userEvent.click(await screen.findByRole('button', { name: /重\s*试/ }));

    expect(await screen.findByText('已收到名单')).toBeInTheDocument();
    expect(keys[1]).toBe(keys[0]);
    expect(read).toEqual([['名单', true]]);
  });

  it('does not offer to send again what was refused, and takes the next as another', async () => {
    const { keys, drop } = show(refused, '名单');
    await drop('坏.txt');
    expect(await screen.findByText('不支持此格式')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /重\s*试/ })).not.toBeInTheDocument();
    await drop('好.txt');

    await waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('says that a file was not alone, where several were dropped', async () => {
    const { read, drop } = show('一', '二');
    await drop('一.txt', '二.txt');

    await waitFor(() => expect(read).toEqual([['一', false], ['二', false]]));
  });
});

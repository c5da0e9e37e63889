import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { stand } from '@/api/standing';
import { ownDrafts, writeDraft } from '@/lib/drafts';
import { officer, SCHOOL_ID } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';

describe('the end of a session', () => {
  afterEach(() => {
    stand('own');
    ownDrafts('');
  });

  async function end(typed: () => void) {
    renderApp('/', officer);
    await screen.findByRole('heading', { level: 1 });
    ownDrafts(`${officer.userId}@${SCHOOL_ID}`);
    typed();
    act(() => stand('ended'));
    return screen.findByRole('dialog', { name: '登录已结束' });
  }

  it('promises that what was typed is kept on this computer, where it is', async () => {
    const dialog = await end(() => writeDraft('plan:1', '春游'));

    expect(dialog).toHaveTextContent('已输入的内容已保存在本机');
  });

  it('promises nothing where something is kept in this page alone', async () => {
    const dialog = await end(() => writeDraft('hardship:1', '家庭困难', 'memory'));

    expect(dialog).toHaveTextContent('重新登录后须重新填写');
    expect(dialog).not.toHaveTextContent('已保存在本机');
  });
});

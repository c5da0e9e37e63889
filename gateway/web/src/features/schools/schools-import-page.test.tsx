import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { admin, SCHOOL_ID } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { server } from '@/testing/server';
import type { SchoolSheet } from './api/preview-schools';

type Outcome = SchoolSheet['rows'][number]['outcome'];

function sheet(state: SchoolSheet['state'], outcomes: Outcome[], waiting: number): SchoolSheet {
  const rows = outcomes.map((outcome, index) => ({
    number: index + 2,
    values: { name: `第${index + 1}中学`, code: `s${index + 1}`, chairUsername: `s${index + 1}.chair` },
    errors: [],
    ...(outcome && { outcome }),
  }));
  return { id: SCHOOL_ID, fileName: '名单.xlsx', state, ready: 2, withErrors: 0, unfinished: waiting, passwordsWaiting: waiting, rows };
}

describe('a list of schools', () => {
  it('is filled into a template, which is asked for as whoever opened the page', async () => {
    renderApp('/schools/import', admin);

    expect(await screen.findByRole('link', { name: /模板/ })).toHaveAttribute('href', `/api/plan/schools/imports/template.xlsx?page=${admin.page}`);
  });

  it('says in words what became of each row, goes on, and keeps the passwords it showed', async () => {
    const done = { schoolId: SCHOOL_ID, state: 'ACTIVE' as const };
    const answers = [
      sheet('CONFIRMED', [{ ...done, temporaryPassword: 'first-password' }, { schoolId: SCHOOL_ID, state: 'PROVISIONING', problem: 'ACCOUNTS_UNAVAILABLE', passwordWaiting: true }, { error: 'CHAIR_EMAIL_TAKEN' }], 1),
      sheet('CONFIRMED', [done, { ...done, temporaryPassword: 'second-password' }, { error: 'CHAIR_EMAIL_TAKEN' }], 0),
    ];
    server.use(
      http.post('*/api/plan/schools/imports', () => HttpResponse.json(sheet('PREVIEWED', [undefined, undefined, undefined], 0))),
      http.post('*/api/plan/schools/imports/:id/confirm', () => HttpResponse.json(answers.shift())),
    );
    const { user } = renderApp('/schools/import', admin);
    await screen.findByText(/\.xlsx/);
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    await user.upload(field as HTMLInputElement, new File(['名单'], '名单.xlsx'));
    await user.click(await screen.findByRole('button', { name: /登记2所学校/ }));

    expect(await screen.findByText('first-password')).toBeVisible();
    expect(screen.getByText(/账号服务暂时无响应/)).toBeVisible();
    expect(screen.getByText(/主席邮箱.*另一个账号/)).toBeVisible();
    expect(screen.queryByText('CHAIR_EMAIL_TAKEN')).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: '继续开通并显示新密码' }));
    expect(await screen.findByText('second-password')).toBeVisible();
    expect(screen.getByText('first-password')).toBeVisible();
    expect(screen.queryByRole('button', { name: '继续开通并显示新密码' })).not.toBeInTheDocument();
  });
});

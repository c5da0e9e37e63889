import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { officer, reading } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { problem, server } from '@/testing/server';
import { importPath, importsPath } from './paths';

const path = importsPath();

function file(name: string) {
  return new File(['一月：慰问'], name, { type: 'text/plain' });
}

/** Answers uploads one after the other; the last answer goes on. */
function answerUploads(...answers: (() => Response)[]) {
  server.use(
    http.post('*/api/plan/imports', () => (answers.length > 1 ? answers.shift() : answers[0])?.() ?? HttpResponse.error()),
  );
}

const refused = () => problem(415, 'UNSUPPORTED_DOCUMENT');
const read = () => HttpResponse.json(reading, { status: 201 });

async function dropper() {
  const { user, router } = renderApp(path, officer);
  const box = await screen.findByText(/\.docx/);
  const input = () => box.closest('.uf-upload')?.querySelector('input[type=file]') as HTMLInputElement; // a new one each time
  return { user, router, drop: (...files: File[]) => user.upload(input(), files) };
}

describe('imports page', () => {
  it('opens the reading of a single document at once', async () => {
    answerUploads(read);
    const { router, drop } = await dropper();

    await drop(file('计划.txt'));

    await screen.findByRole('list', { name: '原文' });
    expect(router.state.location.pathname).toBe(importPath(reading.id));
  });

  it('keeps what came of a document in sight when the next is dropped', async () => {
    answerUploads(refused, read);
    const { router, drop } = await dropper();

    await drop(file('坏.txt'));
    await screen.findByRole('alert');
    await drop(file('好.txt'));

    expect(await screen.findByRole('link', { name: /已识别为/ })).toBeVisible();
    expect(screen.getByText('坏.txt')).toBeVisible();
    expect(screen.getByRole('alert')).toBeVisible();
    expect(router.state.location.pathname).toBe(path);
  });

  it('takes a failure off the list when it is closed', async () => {
    answerUploads(refused);
    const { user, drop } = await dropper();
    await drop(file('坏.txt'));

    await user.click(within(await screen.findByRole('alert')).getByRole('button', { name: /close/i }));

    await waitFor(() => expect(screen.queryByText('坏.txt')).not.toBeInTheDocument());
  });

  it('says how large a file may be before one is chosen', async () => {
    renderApp(path, officer);

    expect(await screen.findByText(/20 MB.*2 MB/)).toBeVisible();
  });
});

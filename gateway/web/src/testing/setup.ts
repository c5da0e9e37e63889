import '@testing-library/jest-dom/vitest';
import { readFileSync } from 'node:fs';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { chooseLanguage, startI18n } from '@/i18n/i18n';
import { server } from './server';

// Screens are fetched on demand; on a busy machine that takes longer than the usual second.
// Nothing here is hidden by style sheets, so looking for that on every query would only cost time.
configure({ asyncUtilTimeout: 15_000, defaultHidden: true });

// Style sheets are not looked at in these tests, and computing them makes up nearly all of their time.
vi.mock('@/app/theme', () => ({ themeOf: () => ({ zeroRuntime: true }) }));

// What the page says of itself before any script.
document.head.innerHTML = (/<meta .*\/>/s.exec(readFileSync('index.html', 'utf8')) ?? []).join('');

/** Server-sent events never arrive in these tests. */
class SilentEventSource extends EventTarget {
  close() {
    // nothing was opened
  }
}

Object.assign(globalThis, { EventSource: SilentEventSource });

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' });
  await startI18n();
});
beforeEach(() => chooseLanguage('zh-CN'));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
  localStorage.clear();
});
afterAll(() => server.close());

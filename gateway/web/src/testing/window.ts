import { vi } from 'vitest';

/** The window of a phone, until mocks are restored. */
export function onAPhone(): void {
  const ask = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((condition) => {
    const answer = ask(condition);
    if (condition.includes('max-width')) {
      Object.defineProperty(answer, 'matches', { value: true });
    }
    return answer;
  });
}

import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it, vi } from 'vitest';
import { ProblemView } from './problem-view';

it('comes into view, wherever the button was that led to it', () => {
  const shown = vi.spyOn(Element.prototype, 'scrollIntoView');

  const { getByRole } = render(<ProblemView thrown={new Error('refused')} />, { wrapper: MemoryRouter });

  expect(shown.mock.contexts).toEqual([getByRole('alert')]);
});

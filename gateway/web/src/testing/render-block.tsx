import { render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createMemoryRouter } from 'react-router';
import { App } from '@/app/app';
import { createQueryClient } from '@/app/query-client';

/** A part of a screen by itself, at an address, with all that the application gives to its screens. */
export function renderBlock(block: ReactNode, address = '/') {
  const router = createMemoryRouter([{ path: '*', element: block }], { initialEntries: [address] });
  render(<App router={router} queries={createQueryClient()} />);
  return { router, user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }) };
}

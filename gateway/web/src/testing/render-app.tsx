import { render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { App } from '@/app/app';
import { createQueryClient } from '@/app/query-client';
import { routes } from '@/app/router';
import { signedIn, type Visitor } from './server';

/** The whole client at a path, as somebody (or nobody) uses it. */
export function renderApp(path: string, me: Visitor) {
  signedIn(me);
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  render(<App router={router} queries={createQueryClient()} />);
  return { router, user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }) };
}

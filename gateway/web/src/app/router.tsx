import { createBrowserRouter, type RouteObject } from 'react-router';
import { MessagePage } from '@/components/message-page';
import type { Features } from '@/config/features';
import { Allowed } from './allowed';
import { BrokenPage } from './broken-page';
import { Entrance } from './entrance';
import { features } from './features';

/** The screens of all features inside the frame they share. */
export function routesOf({ screens }: Features): RouteObject[] {
  const pages = screens.map(({ path, may, Shown }) => ({
    path,
    element: (
      <Allowed permission={may}>
        <Shown />
      </Allowed>
    ),
  }));
  return [
    {
      element: <Entrance />,
      errorElement: <BrokenPage />,
      children: [{ errorElement: <BrokenPage />, children: [...pages, { path: '*', element: <MessagePage status="404" /> }] }],
    },
  ];
}

export const routes = routesOf(features);

export const createRouter = () => createBrowserRouter(routes);

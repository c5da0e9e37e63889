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

/** Every block that screens are made of; only while we develop, so that no build holds it. */
const gallery: RouteObject[] = import.meta.env.DEV
  ? [{ path: '/kit', lazy: async () => ({ Component: (await import('./gallery/gallery-page')).default }) }]
  : [];

export const routes = [...gallery, ...routesOf(features)];

export const createRouter = () => createBrowserRouter(routes);

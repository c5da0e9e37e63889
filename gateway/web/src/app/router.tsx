import { lazy } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { MessagePage } from '@/components/message-page';
import { patterns } from '@/config/paths';
import { BrokenPage } from './broken-page';
import { Entrance } from './entrance';

const HomePage = lazy(() => import('@/features/home/home-page'));

export const routes: RouteObject[] = [
  {
    element: <Entrance />,
    errorElement: <BrokenPage />,
    children: [
      {
        errorElement: <BrokenPage />,
        children: [
          { path: patterns.home, element: <HomePage /> },
          { path: '*', element: <MessagePage status="404" /> },
        ],
      },
    ],
  },
];

export const createRouter = () => createBrowserRouter(routes);

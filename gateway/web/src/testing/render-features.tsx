import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router';
import { createQueryClient } from '@/app/query-client';
import { routesOf } from '@/app/router';
import { FeaturesContext, type Features } from '@/config/features';
import type { Me } from '@/session/get-me';
import { MeContext } from '@/session/me-context';
import { officer } from './fixtures';

function renderRoutes(known: Features, path: string, routes: RouteObject[], me: Me) {
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  return render(
    <QueryClientProvider client={createQueryClient()}>
      <FeaturesContext value={known}>
        <MeContext value={me}>
          <Suspense>
            <RouterProvider router={router} />
          </Suspense>
        </MeContext>
      </FeaturesContext>
    </QueryClientProvider>,
  );
}

/** The screen at a path, without the frame around all screens. */
export const renderScreen = (known: Features, path: string, me = officer) => renderRoutes(known, path, routesOf(known)[0]?.children ?? [], me);

/** A part of the frame, at a path. */
export const renderPart = (known: Features, path: string, element: ReactNode, me = officer) => renderRoutes(known, path, [{ path: '*', element }], me);

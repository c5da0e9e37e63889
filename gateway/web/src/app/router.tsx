import { lazy, type ReactNode } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { MessagePage } from '@/components/message-page';
import { patterns } from '@/config/paths';
import type { Permission } from '@/session/permissions';
import { Allowed } from './allowed';
import { BrokenPage } from './broken-page';
import { Entrance } from './entrance';

const HomePage = lazy(() => import('@/features/home/home-page'));
const ImportsPage = lazy(() => import('@/features/imports/imports-page'));
const ImportPage = lazy(() => import('@/features/imports/import-page'));
const PlansPage = lazy(() => import('@/features/plans/plans-page'));
const PlanPage = lazy(() => import('@/features/plans/plan-page'));
const ReviewPage = lazy(() => import('@/features/review/review-page'));
const YearPage = lazy(() => import('@/features/year/year-page'));
const SchoolsPage = lazy(() => import('@/features/schools/schools-page'));
const SchoolsImportPage = lazy(() => import('@/features/schools/schools-import-page'));
const AccountsPage = lazy(() => import('@/features/accounts/accounts-page'));
const DeadlinesPage = lazy(() => import('@/features/deadlines/deadlines-page'));
const ThemesPage = lazy(() => import('@/features/themes/themes-page'));
const InboxPage = lazy(() => import('@/features/inbox/inbox-page'));

const screen = (path: string, permission: Permission, page: ReactNode): RouteObject => ({
  path,
  element: <Allowed permission={permission}>{page}</Allowed>,
});

export const routes: RouteObject[] = [
  {
    element: <Entrance />,
    errorElement: <BrokenPage />,
    children: [
      {
        errorElement: <BrokenPage />,
        children: [
          { path: patterns.home, element: <HomePage /> },
          { path: patterns.inbox, element: <InboxPage /> },
          screen(patterns.imports, 'imports.use', <ImportsPage />),
          screen(patterns.import, 'imports.use', <ImportPage />),
          screen(patterns.plans, 'plans.read', <PlansPage />),
          screen(patterns.plan, 'plans.read', <PlanPage />),
          screen(patterns.review, 'review.use', <ReviewPage />),
          screen(patterns.year, 'year.read', <YearPage />),
          screen(patterns.schools, 'schools.read', <SchoolsPage />),
          screen(patterns.schoolsImport, 'schools.write', <SchoolsImportPage />),
          screen(patterns.schoolAccounts, 'accounts.any', <AccountsPage />),
          screen(patterns.accounts, 'accounts.own', <AccountsPage />),
          screen(patterns.deadlines, 'deadlines.read', <DeadlinesPage />),
          screen(patterns.themes, 'themes.read', <ThemesPage />),
          { path: '*', element: <MessagePage status="404" /> },
        ],
      },
    ],
  },
];

export const createRouter = () => createBrowserRouter(routes);

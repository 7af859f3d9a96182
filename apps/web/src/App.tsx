import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { RequestError } from './core/api/request.js';
import { Loading } from './core/parts/Loading.js';
import { CrashPage } from './core/shell/CrashPage.js';
import { NotFoundPage } from './core/shell/NotFoundPage.js';
import { Shell } from './core/shell/Shell.js';
import { Themed } from './core/shell/Themed.js';
import { ReportNav } from './systems/reports/ReportNav.js';
import { planRoutes } from './systems/plan/routes.js';
import { reportRoutes } from './systems/reports/routes.js';

const routes: RouteObject[] = [
  {
    element: <Shell nav={<ReportNav />} />,
    errorElement: <CrashPage />,
    hydrateFallbackElement: <Loading />,
    children: [
      {
        errorElement: <CrashPage />,
        children: [
          { index: true, element: <Navigate to="/reports" replace /> },
          ...planRoutes,
          ...reportRoutes,
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];

const router = createBrowserRouter(routes);

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // Only a server that was not reached may answer differently a moment later.
      retry: (failures, error) => failures < 2 && error instanceof RequestError && error.status === 0,
    },
  },
});

/** The whole page: theme, server state and addresses around the systems. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <Themed>
        <RouterProvider router={router} />
      </Themed>
    </QueryClientProvider>
  );
}

import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { RequestError } from './core/api/request.js';
import { Loading } from './core/parts/Loading.js';
import type { Handle } from './core/session/Gate.js';
import { SessionProvider } from './core/session/SessionProvider.js';
import { SESSION_KEY } from './core/session/use-session.js';
import { CrashPage } from './core/shell/CrashPage.js';
import { HomePage } from './core/shell/HomePage.js';
import { NotFoundPage } from './core/shell/NotFoundPage.js';
import { Shell } from './core/shell/Shell.js';
import { Themed } from './core/shell/Themed.js';
import { accessNav } from './systems/access/nav.js';
import { accessRoutes } from './systems/access/routes.js';
import { reportNav } from './systems/reports/nav.js';
import { ReportNav } from './systems/reports/ReportNav.js';
import { ReportLightsProvider } from './systems/plan/planner/report-lights/ReportLightsProvider.js';
import { planNav } from './systems/plan/nav.js';
import { NoticeBell } from './systems/plan/notices/NoticeBell.js';
import { planRoutes } from './systems/plan/routes.js';
import { publicRoutes } from './systems/public/routes.js';
import { reportRoutes } from './systems/reports/routes.js';

/** The header's entries, in their order. */
const nav = [...planNav, ...reportNav, ...accessNav];

const routes: RouteObject[] = [
  {
    element: (
      <SessionProvider>
        <Shell nav={nav} own={<NoticeBell />}>
          <ReportNav />
        </Shell>
      </SessionProvider>
    ),
    errorElement: <CrashPage />,
    hydrateFallbackElement: <Loading />,
    children: [
      {
        errorElement: <CrashPage />,
        children: [
          { index: true, element: <HomePage nav={nav} /> },
          ...planRoutes,
          ...publicRoutes,
          { element: <ReportLightsProvider />, children: reportRoutes },
          ...accessRoutes,
          { path: '*', handle: { public: true } satisfies Handle, element: <NotFoundPage /> },
        ],
      },
    ],
  },
];

const router = createBrowserRouter(routes);

/** A session that has ended shows in any answer: who is signed in is asked for anew, and the gate leads to the sign-in page. */
const onError = (error: Error): void => {
  if (error instanceof RequestError && error.status === 401) void queries.invalidateQueries({ queryKey: SESSION_KEY });
};

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
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

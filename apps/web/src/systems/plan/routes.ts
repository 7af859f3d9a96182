import type { RouteObject } from 'react-router';
import { commitmentRoutes } from './commitment/routes.js';
import { deskRoutes } from './desk/routes.js';
import { noticeRoutes } from './notices/routes.js';

/** The addresses of the plan system; each page is fetched when it is first opened. */
export const planRoutes: RouteObject[] = [
  { path: 'plans', lazy: { Component: async () => (await import('./planner/list/PlansPage.js')).PlansPage } },
  { path: 'plans/:id', lazy: { Component: async () => (await import('./planner/page/PlanPage.js')).PlanPage } },
  { path: 'plans/:id/owners', lazy: { Component: async () => (await import('./planner/owners/OwnersPage.js')).OwnersPage } },
  { path: 'plans/:id/leader', lazy: { Component: async () => (await import('./leader/LeaderPage.js')).LeaderPage } },
  ...commitmentRoutes,
  ...deskRoutes,
  ...noticeRoutes,
];

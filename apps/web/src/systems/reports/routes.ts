import type { RouteObject } from 'react-router';

/** The addresses of the reports system; each page is fetched when it is first opened. */
export const reportRoutes: RouteObject[] = [
  { path: 'reports', lazy: { Component: async () => (await import('./list/ReportsPage.js')).ReportsPage } },
  {
    path: 'reports/:id',
    lazy: { Component: async () => (await import('./ReportLayout.js')).ReportLayout },
    children: [
      { index: true, lazy: { Component: async () => (await import('./reading/ReadingPage.js')).ReadingPage } },
      { path: 'tasks', lazy: { Component: async () => (await import('./tasks/TasksPage.js')).TasksPage } },
      { path: 'years', lazy: { Component: async () => (await import('./years/YearsPage.js')).YearsPage } },
      { path: 'findings', lazy: { Component: async () => (await import('./findings/FindingsPage.js')).FindingsPage } },
      { path: 'coverage', lazy: { Component: async () => (await import('./coverage/CoveragePage.js')).CoveragePage } },
      { path: 'follow', lazy: { Component: async () => (await import('./follow/ChooseNextPage.js')).ChooseNextPage } },
      { path: 'follow/:nextId', lazy: { Component: async () => (await import('./follow/FollowPage.js')).FollowPage } },
    ],
  },
];

import type { RouteObject } from 'react-router';

/** The address of one's notices. */
export const noticeRoutes: RouteObject[] = [
  { path: 'notices', lazy: { Component: async () => (await import('./NoticesPage.js')).NoticesPage } },
];

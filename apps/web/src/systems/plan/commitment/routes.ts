import type { RouteObject } from 'react-router';

/** The address of one commitment's page. */
export const commitmentRoutes: RouteObject[] = [
  { path: 'plans/:plan/commitments/:id', lazy: { Component: async () => (await import('./CommitmentPage.js')).CommitmentPage } },
];

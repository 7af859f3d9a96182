import type { RouteObject } from 'react-router';
import type { Handle } from '../../core/session/Gate.js';

const handle = { public: true } satisfies Handle;

/** The addresses that nobody has to sign in for; each page is fetched when it is first opened. */
export const publicRoutes: RouteObject[] = [
  { path: 'public/:district', handle, lazy: { Component: async () => (await import('./district/DistrictPage.js')).DistrictPage } },
  {
    path: 'public/:district/plans/:plan',
    handle,
    lazy: { Component: async () => (await import('./plan/PublicPlanPage.js')).PublicPlanPage },
  },
  {
    path: 'public/:district/plans/:plan/commitments/:id',
    handle,
    lazy: { Component: async () => (await import('./commitment/PublicCommitmentPage.js')).PublicCommitmentPage },
  },
  { path: 'docs/api', handle, lazy: { Component: async () => (await import('./api-docs/ApiDocsPage.js')).ApiDocsPage } },
];

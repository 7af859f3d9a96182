import type { RouteObject } from 'react-router';
import type { Handle } from '../../core/session/Gate.js';

const open: Handle = { public: true };
const adminsOnly: Handle = { roles: ['admin'] };

/** The addresses of signing in, one's account, people and units, and the set-up; each page is fetched when it is first opened. */
export const accessRoutes: RouteObject[] = [
  { path: 'sign-in', handle: open, lazy: { Component: async () => (await import('./sign-in/SignInPage.js')).SignInPage } },
  { path: 'setup', handle: open, lazy: { Component: async () => (await import('./setup/SetupPage.js')).SetupPage } },
  { path: 'account', lazy: { Component: async () => (await import('./account/AccountPage.js')).AccountPage } },
  { path: 'people', handle: adminsOnly, lazy: { Component: async () => (await import('./people/PeoplePage.js')).PeoplePage } },
];

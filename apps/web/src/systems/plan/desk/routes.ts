import type { RouteObject } from 'react-router';

/** The addresses of the pages for officers and reviewers. */
export const deskRoutes: RouteObject[] = [{ path: 'desk', lazy: { Component: async () => (await import('./DeskPage.js')).DeskPage } }];

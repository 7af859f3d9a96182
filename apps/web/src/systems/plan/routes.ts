import type { RouteObject } from 'react-router';

/** The addresses of the plan system; each page is fetched when it is first opened. */
export const planRoutes: RouteObject[] = [];

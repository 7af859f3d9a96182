import type { NavEntry } from '../../core/shell/nav.js';

/** What access adds to the header. */
export const accessNav: readonly NavEntry[] = [{ to: '/people', label: ({ access }) => access.nav.people, roles: ['admin'] }];

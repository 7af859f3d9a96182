import { STAFF, type NavEntry } from '../../core/shell/nav.js';

/** What reports adds to the header. */
export const reportNav: readonly NavEntry[] = [{ to: '/reports', label: ({ access }) => access.nav.reports, roles: STAFF }];

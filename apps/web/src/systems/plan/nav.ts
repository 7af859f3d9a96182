import { STAFF, type NavEntry } from '../../core/shell/nav.js';

/** What the plan adds to the header. */
export const planNav: readonly NavEntry[] = [
  { to: '/desk', label: ({ planDesk }) => planDesk.desk.nav, roles: ['officer', 'reviewer'] },
  { to: '/plans', label: ({ planPlanner }) => planPlanner.plans.title, roles: STAFF },
];

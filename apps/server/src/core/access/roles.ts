/** What a person may be in a district; one person can be several. */
export const ROLES = ['resident', 'enterprise', 'officer', 'reviewer', 'planner', 'leader', 'admin'] as const;

/**
 * `officer` reports for a unit, `reviewer` accepts or returns a unit's reports, `planner` runs the plan, `leader` reads everything and
 * presses, `admin` keeps people and units; `enterprise` sees its own file, `resident` its own requests.
 */
export type Role = (typeof ROLES)[number];

/** Who may call a route: anybody, anybody signed in, or who has one of the roles. Each route states it. */
export type Access = 'public' | 'signed-in' | readonly Role[];

/** The roles of those who work for the district: they see what is not public. */
export const STAFF: readonly Role[] = ['officer', 'reviewer', 'planner', 'leader', 'admin'];

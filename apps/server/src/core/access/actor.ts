import type { Role } from './roles.js';

/** Who does something. */
export interface Actor {
  /** Id of a person of the district, `visitor` for who has not signed in, `system` for the server's own work. */
  id: string;
  name: string;
  unit: string | null;
  roles: readonly Role[];
}

export const visitor: Actor = { id: 'visitor', name: '', unit: null, roles: [] };
export const system: Actor = { id: 'system', name: '系统', unit: null, roles: [] };

export function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
  return actor.roles.some((role) => roles.includes(role));
}

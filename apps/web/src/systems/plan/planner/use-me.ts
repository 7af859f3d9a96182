import type { SessionAnswer } from '@luoshi/server/access';
import { useSessionQuery } from '../../../core/session/use-session.js';
import { STAFF } from '../../../core/shell/nav.js';

/** Who is signed in, as far as these pages care. */
export interface Me {
  isPlanner: boolean;
  isStaff: boolean;
  district: SessionAnswer['district'];
}

/** Who is signed in; nobody while it is not known yet. */
export function useMe(): Me {
  const { data } = useSessionQuery();
  const roles = data?.person?.roles ?? [];
  return { isPlanner: roles.includes('planner'), isStaff: roles.some((role) => STAFF.includes(role)), district: data?.district ?? null };
}

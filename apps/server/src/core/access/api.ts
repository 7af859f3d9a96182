/**
 * What access says over HTTP, as types the page imports. No code here.
 *
 * GET    /api/session                 SessionAnswer; public
 * DELETE /api/session                 204; signs out
 * GET    /enter/:token?to=/path       opens a session by a link and leads to a page of ours
 */
import type { Role } from './roles.js';

export type { Role } from './roles.js';

export interface DistrictFacts {
  id: string;
  name: string;
  /** Made up, and said so on every page. */
  sample: boolean;
  /** The district's day, ISO 8601; of a sample district the day it stands still on. */
  today: string;
}

export interface SessionAnswer {
  /** Null where nobody has signed in. */
  person: { id: string; name: string; roles: Role[]; unit: { id: string; name: string } | null } | null;
  /** The district that is shown; null on a server that has none yet. */
  district: DistrictFacts | null;
}

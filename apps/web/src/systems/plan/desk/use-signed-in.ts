import type { Role, SessionAnswer } from '@luoshi/server/access';
import { useSession } from '../../../core/session/use-session.js';

/** The one who is signed in, and the district's day. */
export interface SignedIn {
  person: SessionAnswer['person'];
  district: SessionAnswer['district'];
  /** The district's day, ISO 8601; the browser's own on a server that has no district. */
  today: string;
  has: (role: Role) => boolean;
}

/** Who is signed in, and which day it is for the district. */
export function useSignedIn(): SignedIn {
  const { person, district, is } = useSession();
  return { person, district, today: district?.today ?? new Date().toISOString().slice(0, 10), has: (role) => is(role) };
}

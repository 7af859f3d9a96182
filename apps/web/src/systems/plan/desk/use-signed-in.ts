import { useQuery } from '@tanstack/react-query';
import type { Role, SessionAnswer } from '@luoshi/server/access';
import { request } from '../../../core/api/request.js';

/** The one who is signed in, and the district's day. */
export interface SignedIn {
  /** Null while it is not known, and where nobody is. */
  person: NonNullable<SessionAnswer['person']> | null;
  district: SessionAnswer['district'];
  /** The district's day, ISO 8601; the browser's own where the server has not said. */
  today: string;
  has: (role: Role) => boolean;
}

/** Who is signed in, and which day it is for the district. */
export function useSignedIn(): SignedIn {
  const { data } = useQuery({ queryKey: ['session'], queryFn: () => request<SessionAnswer>('/api/session') });
  const person = data?.person ?? null;
  return {
    person,
    district: data?.district ?? null,
    today: data?.district?.today ?? new Date().toISOString().slice(0, 10),
    has: (role) => person?.roles.includes(role) ?? false,
  };
}

import type { Role, SessionAnswer } from '@luoshi/server/access';
import { useQuery, type QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { request } from '../api/request.js';

/** The key of who is signed in, in what is kept of the server's answers. */
export const SESSION_KEY = ['session'] as const;

/** Who is signed in, and where. */
export interface Session extends SessionAnswer {
  /** True where the person has one of these roles. */
  is: (...roles: readonly Role[]) => boolean;
}

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in, below a SessionProvider. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SessionProvider');
  return session;
}

/** Asks the server who is signed in. */
export function useSessionQuery() {
  return useQuery({ queryKey: SESSION_KEY, queryFn: () => request<SessionAnswer>('/api/session'), staleTime: 60_000 });
}

/** After signing in or out nothing that was fetched before holds: all of it is asked for anew. */
export async function changeSession(queries: QueryClient): Promise<void> {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
  await queries.refetchQueries({ queryKey: SESSION_KEY });
}

import { useMemo, type ReactNode } from 'react';
import { Failure } from '../parts/Failure.js';
import { Loading } from '../parts/Loading.js';
import { SessionContext, useSessionQuery, type Session } from './use-session.js';

/** Finds out who is signed in before anything below is shown. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useSessionQuery();
  const session = useMemo<Session | null>(
    () => (data ? { ...data, is: (...roles) => data.person?.roles.some((role) => roles.includes(role)) ?? false } : null),
    [data],
  );
  if (session) return <SessionContext value={session}>{children}</SessionContext>;
  return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />;
}

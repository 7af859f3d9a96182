import type { Role } from '@luoshi/server/access';
import type { ReactNode } from 'react';
import { Navigate, useLocation, useMatches } from 'react-router';
import { useTexts } from '../i18n/language.js';
import { useSession } from './use-session.js';
import styles from './Gate.module.css';

/** What an address says of who may open it, as its route's `handle`; without one, everybody who is signed in. */
export interface Handle {
  /** Nobody needs to have signed in. */
  public?: true;
  roles?: readonly Role[];
}

/** Leads who has not signed in to the sign-in page and back afterwards, and tells who lacks a role so. */
export function Gate({ children }: { children: ReactNode }) {
  const { person, is } = useSession();
  const { access } = useTexts();
  const { pathname, search } = useLocation();
  const handles = useMatches().map(({ handle }) => handle as Handle | undefined);
  if (handles.some((handle) => handle?.public)) return children;
  if (!person) return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />;
  if (handles.every((handle) => handle?.roles === undefined || is(...handle.roles))) return children;
  return (
    <div className={styles.plain} role="alert">
      <h1>{access.forbidden}</h1>
      <p>{access.forbiddenMend}</p>
    </div>
  );
}

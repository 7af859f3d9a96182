import { Navigate } from 'react-router';
import { useSession } from '../session/use-session.js';
import type { NavEntry } from './nav.js';

/** The first page: the first of the systems that the person may open, else the account. */
export function HomePage({ nav }: { nav: readonly NavEntry[] }) {
  const { is } = useSession();
  return <Navigate to={nav.find(({ roles }) => is(...roles))?.to ?? '/account'} replace />;
}

import { NavLink } from 'react-router';
import { useTexts } from '../i18n/language.js';
import { useSession } from '../session/use-session.js';
import type { NavEntry } from './nav.js';
import styles from './Shell.module.css';

/** The systems that the person may open. */
export function MainNav({ entries }: { entries: readonly NavEntry[] }) {
  const texts = useTexts();
  const { is } = useSession();
  const shown = entries.filter(({ roles }) => is(...roles));
  if (shown.length === 0) return null;
  return (
    <nav className={styles.systems} aria-label={texts.shell.mainNav}>
      {shown.map(({ to, label }) => (
        <NavLink key={to} to={to}>
          {label(texts)}
        </NavLink>
      ))}
    </nav>
  );
}

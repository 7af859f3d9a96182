import { NavLink, useMatch } from 'react-router';
import { useTexts } from '../../core/i18n/language.js';
import styles from './ReportNav.module.css';

/** The views of the report that is open. */
export function ReportNav() {
  const { shell, access } = useTexts();
  const id = useMatch('/reports/:id/*')?.params.id;
  if (id === undefined) return null;
  const views = [
    { to: `/reports/${id}`, label: shell.report, end: true },
    { to: `/reports/${id}/tasks`, label: shell.tasks, end: false },
    { to: `/reports/${id}/years`, label: shell.years, end: false },
    { to: `/reports/${id}/findings`, label: shell.findings, end: false },
    { to: `/reports/${id}/coverage`, label: shell.coverage, end: false },
    { to: `/reports/${id}/follow`, label: shell.follow, end: false },
  ];
  return (
    <nav className={styles.nav} aria-label={access.reportNav}>
      {views.map(({ to, label, end }) => (
        <NavLink key={to} to={to} end={end}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}

import { NavLink, useMatch } from 'react-router';
import { useTexts } from '../../core/i18n/language.js';
import styles from './ReportNav.module.css';

/** The header's navigation: all reports, and the views of the report that is open. */
export function ReportNav() {
  const { shell } = useTexts();
  const id = useMatch('/reports/:id/*')?.params.id;
  const views =
    id === undefined
      ? []
      : [
          { to: `/reports/${id}`, label: shell.report, end: true },
          { to: `/reports/${id}/tasks`, label: shell.tasks, end: false },
          { to: `/reports/${id}/years`, label: shell.years, end: false },
          { to: `/reports/${id}/findings`, label: shell.findings, end: false },
          { to: `/reports/${id}/coverage`, label: shell.coverage, end: false },
          { to: `/reports/${id}/follow`, label: shell.follow, end: false },
        ];
  return (
    <nav className={styles.nav} aria-label={shell.mainNav}>
      <NavLink to="/reports" end className={styles.all ?? ''}>
        {shell.allReports}
      </NavLink>
      {views.map(({ to, label, end }) => (
        <NavLink key={to} to={to} end={end}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}

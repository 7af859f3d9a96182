import { Suspense, useEffect, type ReactNode } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { useTexts } from '../i18n/language.js';
import { Loading } from '../parts/Loading.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import styles from './Shell.module.css';

/** The frame of every page: skip link, header with the systems' navigation, language switch, and the page itself. */
export function Shell({ nav }: { nav: ReactNode }) {
  const { shell, common } = useTexts();
  useTopOfPage();
  return (
    <>
      <a className={styles.skip} href="#main">
        {shell.skip}
      </a>
      <header className={styles.header}>
        <Link to="/reports" className={styles.mark} aria-label={shell.home}>
          {common.product}
        </Link>
        <div className={styles.nav}>{nav}</div>
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </>
  );
}

/** Another page begins at its top; a change in the query (a selection, a filter) leaves the place alone. */
function useTopOfPage(): void {
  const { pathname } = useLocation();
  useEffect(() => {
    if (!window.location.search.includes('c=')) window.scrollTo(0, 0);
  }, [pathname]);
}

import { Suspense, useEffect, type ReactNode } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { useTexts } from '../i18n/language.js';
import { Loading } from '../parts/Loading.js';
import { Gate } from '../session/Gate.js';
import { useSession } from '../session/use-session.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { MainNav } from './MainNav.js';
import type { NavEntry } from './nav.js';
import { PersonMenu } from './PersonMenu.js';
import styles from './Shell.module.css';

interface ShellProps {
  /** The systems' entries. */
  nav: readonly NavEntry[];
  /** What is the person's own, beside their menu. */
  own?: ReactNode;
  /** The views of what is open, beside the entries. */
  children?: ReactNode;
}

/**
 * The frame of every page: skip link, what a sample is said to be, header with the district's name and the systems' navigation, person
 * menu, language switch, and the page itself.
 */
export function Shell({ nav, own, children }: ShellProps) {
  const { shell, common } = useTexts();
  const { district } = useSession();
  useTopOfPage();
  return (
    <>
      <a className={styles.skip} href="#main">
        {shell.skip}
      </a>
      <SampleBanner />
      <header className={styles.header}>
        <div className={styles.place}>
          <Link to="/" className={styles.mark} aria-label={shell.home}>
            {common.product}
          </Link>
          {district && <span className={styles.district}>{district.name}</span>}
        </div>
        <div className={styles.nav}>
          <MainNav entries={nav} />
          {children}
        </div>
        <div className={styles.own}>
          {own}
          <PersonMenu />
          <LanguageSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <Suspense fallback={<Loading />}>
          <Gate>
            <Outlet />
          </Gate>
        </Suspense>
      </main>
    </>
  );
}

/** Says on every page of a sample district that it is one, and on which day it stands still. */
function SampleBanner() {
  const { access } = useTexts();
  const { district } = useSession();
  if (!district?.sample) return null;
  return <aside className={styles.banner}>{access.banner(district.name, access.day(district.today))}</aside>;
}

/** Another page begins at its top; a change in the query (a selection, a filter) leaves the place alone. */
function useTopOfPage(): void {
  const { pathname } = useLocation();
  useEffect(() => {
    if (!window.location.search.includes('c=')) window.scrollTo(0, 0);
  }, [pathname]);
}

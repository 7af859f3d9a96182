import type { ReactNode } from 'react';
import styles from './parts.module.css';

interface PageProps {
  title: string;
  lead: string;
  /** What can be done with the whole of it, on the right of the head. */
  actions?: ReactNode;
  /** True where nothing above it names the page, so that its title is the page's own heading. */
  isTop?: boolean;
  children: ReactNode;
}

/** A page, such as those below a report's band: its title, one sentence, and its content. */
export function Page({ title, lead, actions, isTop = false, children }: PageProps) {
  const Title = isTop ? 'h1' : 'h2';
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div>
          <Title className={styles.title}>{title}</Title>
          <p className={styles.lead}>{lead}</p>
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}

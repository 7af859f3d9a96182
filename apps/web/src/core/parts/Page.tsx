import type { ReactNode } from 'react';
import styles from './parts.module.css';

interface PageProps {
  title: string;
  lead: string;
  /** What can be done with the whole of it, on the right of the head. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page below a report's band: its title, one sentence, and its content. */
export function Page({ title, lead, actions, children }: PageProps) {
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title}>{title}</h2>
          <p className={styles.lead}>{lead}</p>
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}

import type { ReactNode } from 'react';
import styles from './parts.module.css';

interface PageHeadProps {
  title: string;
  lead: string;
  children?: ReactNode;
}

/** The head of a page: its title, one sentence, and on the right what can be done with the whole of it. */
export function PageHead({ title, lead, children }: PageHeadProps) {
  return (
    <div className={styles.head}>
      <div>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.lead}>{lead}</p>
      </div>
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </div>
  );
}

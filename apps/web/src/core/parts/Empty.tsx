import styles from './parts.module.css';

/** Nothing to show, and why. */
export function Empty({ children }: { children: string }) {
  return (
    <p className={styles.empty} role="status">
      {children}
    </p>
  );
}

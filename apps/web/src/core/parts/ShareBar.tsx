import styles from './parts.module.css';

export interface Share {
  label: string;
  count: number;
  /** A colour of tokens.css, as a CSS value. */
  color: string;
}

/** A stacked bar with its legend; a share of nought is left out of the bar but named. */
export function ShareBar({ title, shares }: { title: string; shares: readonly Share[] }) {
  return (
    <div>
      <div
        className={styles.bar}
        role="img"
        aria-label={`${title}: ${shares.map(({ label, count }) => `${label} ${String(count)}`).join(', ')}`}
      >
        {shares.map(({ label, count, color }) => count > 0 && <i key={label} style={{ flex: count, background: color }} />)}
      </div>
      <ul className={styles.legend}>
        {shares.map(({ label, count, color }) => (
          <li key={label}>
            <i className={styles.dot} style={{ background: color }} />
            {label}
            <b>{count}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { RequestError } from '../../../core/api/request.js';
import styles from './form.module.css';

/** What went wrong with a form that was sent, and what to do. */
export function Trouble({ error }: { error: Error | string | null }) {
  if (error === null) return null;
  const text = typeof error === 'string' ? error : error instanceof RequestError ? error.sentence : error.message;
  return (
    <p role="alert" className={styles.trouble}>
      {text}
    </p>
  );
}

import { Button } from 'antd';
import { RequestError } from '../api/request.js';
import { useTexts } from '../i18n/language.js';
import styles from './parts.module.css';

/** A request that failed: what is wrong, what to do, and a button to try again. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { common, errors } = useTexts();
  const mend = error instanceof RequestError ? error.mend : errors.unknownMend;
  return (
    <div className={styles.failure} role="alert">
      <p>
        <strong>{error.message}</strong>
      </p>
      <p>{mend}</p>
      <Button onClick={onRetry}>{common.retry}</Button>
    </div>
  );
}

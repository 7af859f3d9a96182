import { Button } from 'antd';
import { useTexts } from '../i18n/language.js';
import styles from './Shell.module.css';

/** What the reader sees where the page itself failed: that nothing is lost, and a way on. The error goes to the console. */
export function CrashPage() {
  const { errors } = useTexts();
  return (
    <div className={styles.plain} role="alert">
      <h1>{errors.crashTitle}</h1>
      <p>{errors.crashMend}</p>
      <Button
        type="primary"
        onClick={() => {
          window.location.reload();
        }}
      >
        {errors.reload}
      </Button>
      <a href="/reports">{errors.toList}</a>
    </div>
  );
}

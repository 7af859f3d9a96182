import { Link } from 'react-router';
import { useTexts } from '../i18n/language.js';
import { useTitle } from '../parts/use-title.js';
import styles from './Shell.module.css';

/** What stands at an address that leads nowhere. */
export function NotFoundPage() {
  const { errors } = useTexts();
  useTitle(errors.notFoundTitle);
  return (
    <div className={styles.plain}>
      <h1>{errors.notFoundTitle}</h1>
      <p>{errors.notFoundMend}</p>
      <Link to="/reports">{errors.toList}</Link>
    </div>
  );
}

import { Spin } from 'antd';
import { useTexts } from '../i18n/language.js';
import styles from './parts.module.css';

/** Says that something is on its way. */
export function Loading() {
  const { common } = useTexts();
  return (
    <div className={styles.loading} role="status">
      <Spin />
      <span>{common.loading}</span>
    </div>
  );
}

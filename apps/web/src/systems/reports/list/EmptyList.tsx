import { Button } from 'antd';
import { useTexts } from '../../../core/i18n/language.js';
import { loadSample } from './load-sample.js';
import styles from './ReportsPage.module.css';

/** No report yet: what to do, and a sample to look at. */
export function EmptyList({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { list: texts } = useTexts();
  return (
    <div className={styles.empty}>
      <h2>{texts.emptyTitle}</h2>
      <p>{texts.emptyMend}</p>
      <Button onClick={() => void loadSample().then(onFiles)}>{texts.loadSample}</Button>
    </div>
  );
}

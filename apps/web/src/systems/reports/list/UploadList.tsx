import { Progress } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import type { Upload } from './use-uploads.js';
import styles from './ReportsPage.module.css';

interface UploadListProps {
  uploads: readonly Upload[];
  onDismiss: (key: number) => void;
}

/** The files sent since the page was opened, and what became of each. */
export function UploadList({ uploads, onDismiss }: UploadListProps) {
  return (
    <ul className={styles.uploads} aria-live="polite">
      {uploads.map((upload) => (
        <UploadRow key={upload.key} upload={upload} onDismiss={onDismiss} />
      ))}
    </ul>
  );
}

function UploadRow({ upload, onDismiss }: { upload: Upload; onDismiss: UploadListProps['onDismiss'] }) {
  const { list: texts } = useTexts();
  const { name, sent, report, error } = upload;
  const isSending = report === null && error === null;
  return (
    <li className={error === null ? undefined : styles.failed}>
      {isSending && (
        <>
          <span>{sent < 1 ? texts.sending(name) : texts.readingFile(name)}</span>
          <Progress
            percent={Math.round(sent * 100)}
            status={sent < 1 ? 'normal' : 'active'}
            showInfo={false}
            size="small"
            strokeColor="#1d2025"
            aria-label={sent < 1 ? texts.sending(name) : texts.readingFile(name)}
          />
        </>
      )}
      {error !== null && (
        <p role="alert">
          <b>{name}</b> {error}
        </p>
      )}
      {report && (
        <span>
          {texts.done(name)} <Link to={`/reports/${report.id}`}>{texts.open}</Link>
        </span>
      )}
      {!isSending && (
        <button
          type="button"
          aria-label={texts.dismiss(name)}
          onClick={() => {
            onDismiss(upload.key);
          }}
        >
          ×
        </button>
      )}
    </li>
  );
}

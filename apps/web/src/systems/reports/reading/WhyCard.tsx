import type { Mark } from '@luoshi/reader';
import { useTexts } from '../../../core/i18n/language.js';
import { useExplanation } from '../queries.js';
import styles from './Panel.module.css';

interface WhyCardProps {
  reportId: string;
  version: number;
  marks: readonly Mark[];
}

/** Why the marks were made: the rules and entries of the lexicons, in words. */
export function WhyCard({ reportId, version, marks }: WhyCardProps) {
  const { panel: texts } = useTexts();
  return (
    <section className={styles.card}>
      <h2>{texts.why}</h2>
      {marks.map((mark, at) => (
        <Why key={mark.id} reportId={reportId} version={version} mark={mark} isNamed={at > 0} />
      ))}
    </section>
  );
}

function Why({ reportId, version, mark, isNamed }: Omit<WhyCardProps, 'marks'> & { mark: Mark; isNamed: boolean }) {
  const { panel: texts, common } = useTexts();
  const { data, error, refetch } = useExplanation(reportId, mark.id, version);
  return (
    <div className={styles.why}>
      {isNamed && <h3 lang="zh-CN">{mark.quote}</h3>}
      {!data && !error && <p role="status">{common.loading}</p>}
      {error && (
        <p role="alert">
          {error.message}{' '}
          <button type="button" onClick={() => void refetch()}>
            {common.retry}
          </button>
        </p>
      )}
      {data?.lines.length === 0 && <p>{texts.noWhy}</p>}
      {data && data.lines.length > 0 && (
        <ul>
          {data.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

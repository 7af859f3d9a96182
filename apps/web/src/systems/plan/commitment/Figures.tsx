import type { CommitmentDetail } from '@luoshi/server/plan';
import { useLanguage, useTexts } from '../../../core/i18n/language.js';
import { formatValue } from '../parts/format-number.js';
import { ProgressBar } from '../parts/ProgressBar.js';
import styles from './commitment.module.css';

/** Target, last year, what the schedule expects, what is done, and what to expect of the year's end. */
export function Figures({ detail }: { detail: CommitmentDetail }) {
  const { page } = useTexts().planCommitment;
  const language = useLanguage();
  const { target, judgement, forecast } = detail;
  if (target === null) {
    return (
      <>
        <p className={styles.none}>{page.noTarget}</p>
        <ProgressBar judgement={judgement} target={null} />
      </>
    );
  }
  const inWords = (value: number | null): string => (value === null ? page.unknown : formatValue(value, target.unit, language));
  const wanted = target.upper === null ? inWords(target.value) : `${inWords(target.value)}–${inWords(target.upper)}`;
  return (
    <>
      <dl className={styles.figures}>
        <Figure name={page.actual} value={inWords(judgement.actual)} isMain />
        <Figure name={page.expected} value={inWords(judgement.expected)} />
        <Figure name={page.target} value={page.targetWords(target.change, target.comparator, wanted)} />
        <Figure name={page.baseline} value={inWords(target.baseline)} />
        {forecast && (
          <Figure
            name={page.forecast}
            value={inWords(forecast.value)}
            note={page.interval(inWords(forecast.low), inWords(forecast.high))}
          />
        )}
      </dl>
      <ProgressBar judgement={judgement} target={target} />
    </>
  );
}

function Figure({ name, value, note, isMain = false }: { name: string; value: string; note?: string; isMain?: boolean }) {
  return (
    <div data-main={isMain}>
      <dt>{name}</dt>
      <dd lang="zh-CN">{value}</dd>
      {note !== undefined && <dd className={styles.note}>{note}</dd>}
    </div>
  );
}

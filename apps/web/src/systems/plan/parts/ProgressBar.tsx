import type { Judgement } from '@luoshi/server/plan';
import { useTexts } from '../../../core/i18n/language.js';
import styles from './parts.module.css';

/** How far a commitment has come, with a mark where the schedule expects it; nothing where it cannot be known. */
export function ProgressBar({ judgement, target }: { judgement: Judgement; target: number | null }) {
  const { planNames } = useTexts();
  const { progress, expected, light } = judgement;
  if (progress === null) return <span className={styles.unknown}>{planNames.unknownProgress}</span>;
  const share = Math.min(Math.max(progress, 0), 1);
  const mark = expected !== null && target !== null && target > 0 ? Math.min(Math.max(expected / target, 0), 1) : null;
  return (
    <span className={styles.progress} role="img" aria-label={planNames.progress(progress)} data-light={light}>
      <i style={{ inlineSize: `${String(share * 100)}%` }} />
      {mark !== null && <b style={{ insetInlineStart: `${String(mark * 100)}%` }} />}
    </span>
  );
}

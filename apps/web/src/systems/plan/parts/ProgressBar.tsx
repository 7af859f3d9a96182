import type { Judgement, Target } from '@luoshi/server/plan';
import { useTexts } from '../../../core/i18n/language.js';
import { scheduleMark } from './schedule-mark.js';
import styles from './parts.module.css';

/** How far a commitment has come, with a mark where the schedule expects it; nothing where it cannot be known. */
export function ProgressBar({ judgement, target }: { judgement: Judgement; target: Target | null }) {
  const { planNames } = useTexts();
  const { progress, light } = judgement;
  if (progress === null) return <span className={styles.unknown}>{planNames.unknownProgress}</span>;
  const share = Math.min(Math.max(progress, 0), 1);
  const mark = scheduleMark(judgement, target);
  return (
    <span className={styles.progress} role="img" aria-label={planNames.progress(progress)} data-light={light}>
      <i style={{ inlineSize: `${String(share * 100)}%` }} />
      {mark !== null && <b style={{ insetInlineStart: `${String(mark * 100)}%` }} />}
    </span>
  );
}

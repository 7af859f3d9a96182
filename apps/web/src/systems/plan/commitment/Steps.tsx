import type { CommitmentDetail, Grade } from '@luoshi/server/plan';
import { useTexts } from '../../../core/i18n/language.js';
import { useSignedIn } from '../desk/use-signed-in.js';
import styles from './commitment.module.css';

const isDone = (grade: Grade | null): boolean => grade === 'done' || grade === 'in-use';

/** Milestones along the year, and the items that the commitment names; nothing where it has neither. */
export function Steps({ detail: { milestones, items } }: { detail: CommitmentDetail }) {
  const { planCommitment, planNames } = useTexts();
  const { page } = planCommitment;
  const { today } = useSignedIn();
  const inWords = (grade: Grade | null): string => (grade === null ? page.notReported : planNames.grades[grade]);
  return (
    <>
      {milestones.length > 0 && (
        <section className={styles.section} aria-label={page.milestones}>
          <h2>{page.milestones}</h2>
          <ol className={styles.timeline}>
            {[...milestones]
              .sort((a, b) => a.due.localeCompare(b.due))
              .map(({ n, name, due, grade }) => (
                <li key={n} data-done={isDone(grade)} data-late={!isDone(grade) && due < today}>
                  <time dateTime={due}>{page.due(due)}</time>
                  <span lang="zh-CN">{name}</span>
                  <b>
                    {inWords(grade)}
                    {!isDone(grade) && due < today && ` · ${page.overdue}`}
                  </b>
                </li>
              ))}
          </ol>
        </section>
      )}
      {items.length > 0 && (
        <section className={styles.section} aria-label={page.items}>
          <h2>{page.items}</h2>
          <ul className={styles.items}>
            {items.map(({ n, name, grade }) => (
              <li key={n} data-done={isDone(grade)}>
                <span lang="zh-CN">{name}</span>
                <b>{inWords(grade)}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

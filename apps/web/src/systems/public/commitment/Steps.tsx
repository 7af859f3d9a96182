import type { Grade, PublicCommitment } from '@luoshi/server/plan';
import { useTexts } from '../../../core/i18n/language.js';
import styles from './PublicCommitmentPage.module.css';

/** Items and dated milestones, each with what was accepted of it. */
export function Steps({ data }: { data: PublicCommitment }) {
  const { publicSide } = useTexts();
  const milestones = data.milestones.map(({ n, name, due, grade }) => ({ n, name: `${name} · ${publicSide.due(due)}`, grade }));
  return (
    <>
      <List title={publicSide.items} steps={data.items} />
      <List title={publicSide.milestones} steps={milestones} />
    </>
  );
}

function List({ title, steps }: { title: string; steps: readonly { n: number; name: string; grade: Grade | null }[] }) {
  const { publicSide, planNames } = useTexts();
  if (steps.length === 0) return null;
  return (
    <section>
      <h2 className={styles.paperHead}>{title}</h2>
      <ul className={styles.rows}>
        {steps.map(({ n, name, grade }) => (
          <li key={n}>
            <span className={styles.pair}>
              <span>{name}</span>
              <span>{grade === null ? publicSide.notReported : planNames.grades[grade]}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { Item, Milestone, ReturnView } from '@luoshi/server/plan';
import { useTexts } from '../../../../core/i18n/language.js';
import { EvidenceList } from '../files/EvidenceList.js';
import styles from './review.module.css';

interface ReturnBodyProps {
  one: ReturnView;
  /** The commitment's items and milestones, for their names; null where they are not known here. */
  steps: { items: readonly Item[]; milestones: readonly Milestone[] } | null;
}

/** What a return says besides its value: text, grade, reason, items and milestones, evidence. */
export function ReturnBody({ one, steps }: ReturnBodyProps) {
  const { planDesk, planNames } = useTexts();
  const { form, files } = planDesk;
  const graded = [
    ...one.milestones.map(({ n, grade }) => ({ key: `m${String(n)}`, name: nameOf(steps?.milestones, n, form.milestones), grade })),
    ...one.items.map(({ n, grade }) => ({ key: `i${String(n)}`, name: nameOf(steps?.items, n, form.items), grade })),
  ];
  return (
    <div className={styles.body}>
      <p className={styles.text} lang="zh-CN">
        {one.text}
      </p>
      <dl>
        {one.grade !== null && (
          <>
            <dt>{form.grade}</dt>
            <dd>{planNames.grades[one.grade]}</dd>
          </>
        )}
        {one.reason !== null && (
          <>
            <dt>{form.behind}</dt>
            <dd lang="zh-CN">{one.reason}</dd>
          </>
        )}
        {graded.map(({ key, name, grade }) => (
          <div key={key} className={styles.pair}>
            <dt lang="zh-CN">{name}</dt>
            <dd>{planNames.grades[grade]}</dd>
          </div>
        ))}
      </dl>
      {one.evidence.length === 0 ? <p className={styles.none}>{files.none}</p> : <EvidenceList files={one.evidence} />}
    </div>
  );
}

function nameOf(steps: readonly { n: number; name: string }[] | undefined, n: number, kind: string): string {
  return steps?.find((step) => step.n === n)?.name ?? `${kind} ${String(n)}`;
}

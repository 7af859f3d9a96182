import { useLanguage, useTexts } from '../../../../core/i18n/language.js';
import { formatValue } from '../../parts/format-number.js';
import { useCommitment } from '../../queries.js';
import type { Waiting } from './waiting.js';
import styles from './review.module.css';

/** What was reported now beside the target, what the schedule expects of the period, and what was accepted last. */
export function Beside({ waiting: { task, submitted } }: { waiting: Waiting }) {
  const { planDesk, planNames } = useTexts();
  const language = useLanguage();
  const { form, review } = planDesk;
  const { data } = useCommitment(task.planId, task.row.id);
  const { target, last } = task.row;
  const before = data?.returns.find((one) => one.period === submitted.period && one.state === 'returned');
  if (target === null && before === undefined) return null;
  const inWords = (value: number | null | undefined): string =>
    value === null || value === undefined ? form.none : formatValue(value, target?.unit ?? '', language);
  const expected = data?.course.find(({ period }) => period === submitted.period)?.expected;
  return (
    <>
      {target !== null && (
        <dl className={styles.beside}>
          <dt>{review.reported}</dt>
          <dd>{inWords(submitted.value)}</dd>
          <dt>{form.expected}</dt>
          <dd>{inWords(expected)}</dd>
          <dt>{form.last}</dt>
          <dd>{last === null || last.value === null ? form.none : form.lastOf(planNames.period(last.period), inWords(last.value))}</dd>
          <dt>{form.target}</dt>
          <dd>{inWords(target.value)}</dd>
        </dl>
      )}
      {before && before.remark !== null && (
        <p className={styles.before}>
          {review.lastRemark}: <span lang="zh-CN">{before.remark}</span>
        </p>
      )}
    </>
  );
}

import type { CommitmentRow } from '@luoshi/server/plan';
import { memo } from 'react';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../../../../core/i18n/language.js';
import { formatValue } from '../../parts/format-number.js';
import { LightMark } from '../../parts/LightMark.js';
import { ProgressBar } from '../../parts/ProgressBar.js';
import styles from './CommitmentList.module.css';

/** One line of the plan. */
export const CommitmentLine = memo(function CommitmentLine({ planId, row }: { planId: string; row: CommitmentRow }) {
  const { planPlanner, planNames } = useTexts();
  const texts = planPlanner.plan;
  const { columns } = texts;
  const grade = row.last?.grade;
  return (
    <li className={styles.row}>
      <span className={styles.number}>
        <LightMark light={row.judgement.light} small />
        <span className={styles.unseen}>{columns.number} </span>
        {row.number}
      </span>
      <div className={styles.what}>
        <Link to={`/plans/${planId}/commitments/${row.id}`} lang="zh-CN" data-walk>
          {row.text}
        </Link>
        <Facts row={row} />
      </div>
      <span className={row.leadUnit ? styles.unit : styles.missing}>
        <span className={styles.unseen}>{columns.unit} </span>
        {row.leadUnit?.name ?? texts.noUnit}
      </span>
      <span className={styles.deadline}>
        <span className={styles.unseen}>{columns.deadline} </span>
        {row.deadline}
      </span>
      <span className={styles.progress}>
        {row.closedOn === null ? (
          <>
            <ProgressBar judgement={row.judgement} target={row.target} />
            {grade && <small>{planNames.grades[grade]}</small>}
          </>
        ) : (
          texts.closed(row.closedOn)
        )}
      </span>
    </li>
  );
});

/** Target and value in words, whose turn it is, and why the light is what it is. */
function Facts({ row }: { row: CommitmentRow }) {
  const { planPlanner } = useTexts();
  const language = useLanguage();
  const texts = planPlanner.plan;
  const { target, judgement } = row;
  const value = (number: number): string => formatValue(number, target?.unit ?? '', language);
  const figures = target && [
    texts.target(target.comparator, target.change, value(target.value)),
    ...(judgement.actual === null ? [] : [texts.actual(value(judgement.actual))]),
    ...(judgement.expected === null ? [] : [texts.expected(value(judgement.expected))]),
  ];
  return (
    <p className={styles.facts}>
      {figures && <span>{figures.join(' · ')}</span>}
      {judgement.light !== 'green' && <span className={styles.why}>{language === 'zh' ? judgement.why : judgement.whyEn}</span>}
      {row.hasPending && <span className={styles.waits}>{texts.waits}</span>}
    </p>
  );
}

import type { Difference, PlanDetail } from '@luoshi/server/plan';
import { useMemo } from 'react';
import { useTexts } from '../../../../core/i18n/language.js';
import { Failure } from '../../../../core/parts/Failure.js';
import { Loading } from '../../../../core/parts/Loading.js';
import { useDifferences } from '../../queries.js';
import styles from './dialogs.module.css';

interface DifferencesProps {
  plan: PlanDetail;
  from: number;
  to: number | 'pending';
}

/** What differs between two versions of a plan, or between the last and what waits, field by field. */
export function Differences({ plan, from, to }: DifferencesProps) {
  const texts = useTexts().planPlanner.versions;
  const { data, error, refetch } = useDifferences(plan.id, from, to);
  const wordsOf = useMemo(() => new Map([...plan.commitmentRows, ...plan.waiting].map(({ id, text }) => [id, text])), [plan]);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.length === 0) return <p className={styles.hint}>{texts.empty}</p>;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={texts.caption}>
      <table className={styles.table}>
        <caption>
          {texts.caption} <b>{texts.count(data.length)}</b>
        </caption>
        <thead>
          <tr>
            <th scope="col">{texts.number}</th>
            <th scope="col">{texts.kind}</th>
            <th scope="col">{texts.from}</th>
            <th scope="col">{texts.to}</th>
          </tr>
        </thead>
        <tbody>
          {data.map((difference) => (
            <Line
              key={`${difference.commitmentId}-${difference.field ?? difference.what}`}
              difference={difference}
              text={wordsOf.get(difference.commitmentId)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ difference, text }: { difference: Difference; text: string | undefined }) {
  const { planPlanner, names } = useTexts();
  const texts = planPlanner.versions;
  const { number, what, field, from, to } = difference;
  const words: Record<string, string> = field === 'kind' ? names.kind : field === 'certainty' ? names.certainty : {};
  const inWords = (value: string): string => words[value] ?? value;
  const label = field === null ? texts.what[what] : texts.field(field);
  return (
    <tr>
      <th scope="row" title={text}>
        {number}
      </th>
      <td>
        {label}
        {field !== null && text !== undefined && (
          <small lang="zh-CN" className={styles.about}>
            {text}
          </small>
        )}
      </td>
      <td lang="zh-CN">{from === null || from === '' ? texts.nothing : <del>{inWords(from)}</del>}</td>
      <td lang="zh-CN">{to === null || to === '' ? texts.nothing : <ins>{inWords(to)}</ins>}</td>
    </tr>
  );
}
